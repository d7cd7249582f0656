// Whom somebody's day is about: who waits, with whom it threatens to fall silent, and the own candidates.
import {
  daysSilent,
  fallsSilent,
  isWaiting,
  patienceWorkingDays,
  workingDaysWaiting,
} from '@instroom/domain/candidate/attention.ts';
import type { RosterRow } from '../../data/roster.ts';

/** `days`: working days of waiting, or days of silence. */
export type DayEntry = { candidate: RosterRow; days: number };
export type Day = { waiting: DayEntry[]; silent: DayEntry[]; own: DayEntry[] };

type Setting = { today: string; uid: string; staleAfterDays: number };

export function dayFrom(candidates: readonly RosterRow[], setting: Setting): Day {
  const { today, uid } = setting;
  const silence = (candidate: RosterRow) => ({
    candidate,
    days: daysSilent(candidate, today),
  });
  return {
    waiting: candidates
      .filter(isWaiting)
      .toSorted((one, other) => one.createdAt.getTime() - other.createdAt.getTime())
      .map((candidate) => ({ candidate, days: workingDaysWaiting(candidate, today) })),
    silent: candidates
      .filter((candidate) => fallsSilent(candidate, setting))
      .map(silence)
      .toSorted(longestFirst),
    own: candidates
      .filter(({ ownerUid, phase }) => ownerUid === uid && phase !== 'exited')
      .map(silence)
      .toSorted(longestFirst),
  };
}

/** Waits longer than anybody should. */
export function isLate({ days }: DayEntry): boolean {
  return days > patienceWorkingDays;
}

function longestFirst(one: DayEntry, other: DayEntry): number {
  return other.days - one.days;
}

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

const hourInAmsterdam = new Intl.DateTimeFormat('en-GB', {
  hour: 'numeric',
  hourCycle: 'h23',
  timeZone: 'Europe/Amsterdam',
});

export function partOfDay(now: Date): PartOfDay {
  const hour = Number(hourInAmsterdam.format(now));
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}
