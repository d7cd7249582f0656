// What a region that has just begun still has to do. Each step is seen from what is there, so nobody ticks anything off.

import { dayOf, daysBetween } from '@instroom/domain/calendar.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import type { Member } from '@instroom/domain/region/member.ts';
import type { Region } from '@instroom/domain/region/region.ts';

export const stepNames = ['colleagues', 'form', 'candidate'] as const;
export type FirstStep = (typeof stepNames)[number];

/** A region that is older knows its way. */
const freshDays = 60;

export function isFresh(region: Pick<Region, 'createdAt'>, today: string): boolean {
  return daysBetween(dayOf(region.createdAt), today) <= freshDays;
}

export function doneSteps(region: {
  members: readonly Pick<Member, 'active'>[];
  isSomebodyInvited: boolean;
  candidates: readonly Pick<Candidate, 'source'>[];
}): Record<FirstStep, boolean> {
  const { members, isSomebodyInvited, candidates } = region;
  return {
    colleagues: isSomebodyInvited || members.filter(({ active }) => active).length > 1,
    // Somebody came by it, so it stands somewhere.
    form: candidates.some(({ source }) => source === 'desk_form'),
    candidate: candidates.length > 0,
  };
}
