// How near the end of its term a closed dossier is.
import { dayAfter, startOfDay } from '../calendar.ts';
import type { RosterEntry } from '../candidate/roster.ts';
import { type CodeItem, codeSchema } from '../codes/code-list.ts';

/** So many days ahead somebody can still ask whether a dossier may stay. */
const soonDays = 14;

export const retentionTerms = [
  { code: 'over', nl: 'Termijn is voorbij' },
  { code: 'soon', nl: 'Nog hoogstens 14 dagen' },
  { code: 'later', nl: 'Nog langer dan 14 dagen' },
] as const satisfies readonly CodeItem[];
export const retentionTermSchema = codeSchema(retentionTerms);
export type RetentionTerm = (typeof retentionTerms)[number]['code'];

type Kept = Pick<RosterEntry, 'phase' | 'retainUntil'>;

/** Nothing of who is under way: a term begins when a dossier is closed. */
export function retentionTermOf(
  { phase, retainUntil }: Kept,
  today: string,
): RetentionTerm | undefined {
  if (phase !== 'exited' || !retainUntil) return undefined;
  const { over, soon } = boundsOf(today);
  if (retainUntil < over) return 'over';
  return retainUntil < soon ? 'soon' : 'later';
}

let last: { today: string; over: Date; soon: Date } | undefined;

/** Thousands of dossiers are asked about on one day. */
function boundsOf(today: string) {
  if (last?.today !== today)
    last = {
      today,
      over: startOfDay(today),
      soon: startOfDay(dayAfter(today, soonDays + 1)),
    };
  return last;
}

export function countRetentionTerms(
  entries: readonly Kept[],
  today: string,
): Record<RetentionTerm, number> {
  const counts = { over: 0, soon: 0, later: 0 };
  for (const entry of entries) {
    const term = retentionTermOf(entry, today);
    if (term) counts[term] += 1;
  }
  return counts;
}
