// What a run changes, by the hashes of its records alone: the manifest of the last good run against that of this one. A
// manifest also remembers what is missing and what closed, so that nothing else needs to be read to decide on it.
import { z } from 'zod';

export const manifestEntrySchema = z.object({
  /** Of what the source says. */
  hash: z.string(),
  /** Of DUO's areas, apart: when they are drawn anew each year, nothing that people look at changes. */
  areas: z.string().optional(),
  endDate: z.string().optional(),
  missingSince: z.string().optional(),
  closedOn: z.string().optional(),
  /** The last scope did not cover it: that it is not there says nothing. */
  isOutOfScope: z.literal(true).optional(),
});
export type ManifestEntry = z.infer<typeof manifestEntrySchema>;
export type Manifest = ReadonlyMap<string, ManifestEntry>;

export type Difference = {
  added: string[];
  changed: string[];
  /** Changed in nothing but areas. */
  areas: string[];
  /** Was missing, or had closed, and is there again. */
  returned: string[];
  same: string[];
  /** Known as being there, or as missing, and not in this answer. */
  absent: string[];
};

/** `coversAll`: whether what is not in `now` is absent. Not so of a run that failed in part, or of another scope. */
export function difference(
  before: Manifest,
  now: Manifest,
  { coversAll }: { coversAll: boolean },
): Difference {
  const result: Difference = {
    added: [],
    changed: [],
    areas: [],
    returned: [],
    same: [],
    absent: [],
  };
  for (const [key, entry] of now) result[kindOf(before.get(key), entry)].push(key);
  if (coversAll)
    for (const [key, entry] of before)
      if (!now.has(key) && !entry.closedOn && !entry.isOutOfScope) result.absent.push(key);
  return result;
}

function kindOf(before: ManifestEntry | undefined, now: ManifestEntry): keyof Difference {
  if (!before) return 'added';
  if (isAway(before) && !now.closedOn) return 'returned';
  if (before.hash !== now.hash || before.endDate !== now.endDate) return 'changed';
  // An end date that was to come has come.
  if (!before.closedOn && now.closedOn) return 'changed';
  return before.areas === now.areas ? 'same' : 'areas';
}

const isAway = ({ missingSince, closedOn }: ManifestEntry) =>
  missingSince !== undefined || closedOn !== undefined;
