// When something that a source no longer names is missing, and when it has closed. It is never deleted.
import { dayAfter, daysBetween } from '../calendar.ts';
import type { Difference, Manifest, ManifestEntry } from './diff.ts';

/** A source may forget something for a while; after this many days it is taken at its word. */
export const missingDays = 20;

/** Not in a complete answer of this day. */
export function afterAbsence(entry: ManifestEntry, today: string): ManifestEntry {
  if (entry.closedOn) return entry;
  if (!entry.missingSince) return { ...entry, missingSince: today };
  const waited = daysBetween(entry.missingSince, today);
  return waited >= missingDays ? { ...entry, closedOn: today } : entry;
}

/** In the answer; past its end date it is closed all the same. */
export function afterPresence(entry: ManifestEntry, today: string): ManifestEntry {
  const { missingSince: _seen, closedOn: _open, isOutOfScope: _inScope, ...kept } = entry;
  return kept.endDate && kept.endDate <= today ? { ...kept, closedOn: kept.endDate } : kept;
}

/** The manifest that the next run is compared with. */
export function nextManifest(
  before: Manifest,
  now: Manifest,
  {
    absent,
    today,
    isOtherScope,
  }: { today: string; isOtherScope: boolean } & Pick<Difference, 'absent'>,
): Map<string, ManifestEntry> {
  const next = new Map<string, ManifestEntry>(now);
  for (const [key, entry] of before)
    if (!next.has(key))
      next.set(key, isOtherScope && !entry.closedOn ? { ...entry, isOutOfScope: true } : entry);
  for (const key of absent) {
    const entry = before.get(key);
    if (entry) next.set(key, afterAbsence(entry, today));
  }
  return next;
}

/** The day on which something follows although the source does not change: one that is missing closes, an end date comes. */
export function nextDueDay(manifest: Manifest, today: string): string | undefined {
  let due: string | undefined;
  for (const { missingSince, closedOn, endDate, isOutOfScope } of manifest.values()) {
    if (closedOn || isOutOfScope) continue;
    const closes = missingSince && dayAfter(missingSince, missingDays);
    for (const day of [closes, endDate && endDate > today ? endDate : undefined])
      if (day && (!due || day < due)) due = day;
  }
  return due;
}
