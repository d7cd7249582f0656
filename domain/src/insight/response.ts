// How long who signed up waited for the first contact, in working days (docs/decisions/0040).
import { dayAfter, dayOf, startOfDay, workingDaysBetween } from '../calendar.ts';
import { patienceWorkingDays } from '../candidate/attention.ts';
import type { RosterEntry } from '../candidate/roster.ts';
import { type CodeItem, codeSchema } from '../codes/code-list.ts';
import { medianOf } from './median.ts';
import { wasNobody } from './was-nobody.ts';

export const responses = [
  { code: 'within', nl: 'Contact binnen 5 werkdagen' },
  { code: 'later', nl: 'Contact na meer dan 5 werkdagen' },
  { code: 'waiting', nl: 'Wacht nog, hoogstens 5 werkdagen' },
  { code: 'overdue', nl: 'Wacht nog, langer dan 5 werkdagen' },
  { code: 'left', nl: 'Uitgestroomd zonder contact' },
] as const satisfies readonly CodeItem[];
export const responseSchema = codeSchema(responses);
export type Response = (typeof responses)[number]['code'];

type Answered = Pick<
  RosterEntry,
  'phase' | 'createdAt' | 'firstContactAt' | 'lastContactAt' | 'exit'
>;

/** Nothing of who was no candidate, and of whom the first contact is not known yet: the night finds it. */
export function responseOf(entry: Answered, today: string): Response | undefined {
  const { phase, createdAt, lastContactAt } = entry;
  if (wasNobody(entry)) return undefined;
  const days = responseDays(entry);
  if (days !== undefined) return days <= patienceWorkingDays ? 'within' : 'later';
  if (lastContactAt) return undefined;
  if (phase === 'exited') return 'left';
  return createdAt < overdueBefore(today) ? 'overdue' : 'waiting';
}

const knownDays = new WeakMap<Answered, number>();

/** Found once for each entry: the roster keeps the objects of who did not change. */
function responseDays(entry: Answered): number | undefined {
  const { createdAt, firstContactAt } = entry;
  if (!firstContactAt) return undefined;
  const known = knownDays.get(entry);
  if (known !== undefined) return known;
  const days = workingDaysBetween(dayOf(createdAt), dayOf(firstContactAt));
  knownDays.set(entry, days);
  return days;
}

const bounds = new Map<string, Date>();

/** Who came before this moment waits for more working days than that; the same as counting them for each. */
function overdueBefore(today: string): Date {
  const known = bounds.get(today);
  if (known) return known;
  let day = today;
  while (workingDaysBetween(day, today) <= patienceWorkingDays) day = dayAfter(day, -1);
  const bound = startOfDay(dayAfter(day, 1));
  bounds.set(today, bound);
  return bound;
}

export type ResponseTimes = Record<Response, number> & {
  /** Median of the working days until the first contact; nothing where there was none. */
  median: number | undefined;
  /** Of whom it is known whether it was in time: who waits no longer yet, and who left without contact, are not among them. */
  decided: number;
};

export function countResponses(entries: readonly Answered[], today: string): ResponseTimes {
  const counts = { within: 0, later: 0, waiting: 0, overdue: 0, left: 0 };
  const days: number[] = [];
  for (const entry of entries) {
    const response = responseOf(entry, today);
    if (!response) continue;
    counts[response] += 1;
    if (response === 'within' || response === 'later') days.push(responseDays(entry) ?? 0);
  }
  const decided = counts.within + counts.later + counts.overdue;
  return { ...counts, decided, median: medianOf(days) };
}
