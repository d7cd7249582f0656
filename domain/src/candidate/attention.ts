// Who asks for attention today (`YYYY-MM-DD`): who has not been picked up yet, and with whom it threatens to fall silent.
import { dayOf, daysBetween, workingDaysBetween } from '../calendar.ts';
import type { Candidate } from './candidate.ts';

/** After more working days than this, waiting has lasted too long. */
export const patienceWorkingDays = 5;

export function isWaiting({ status }: Pick<Candidate, 'status'>): boolean {
  return status === 'untouched';
}

/** For how many working days somebody has waited to be picked up. */
export function workingDaysWaiting(
  { createdAt }: Pick<Candidate, 'createdAt'>,
  today: string,
): number {
  return workingDaysBetween(dayOf(createdAt), today);
}

type Contacted = Pick<Candidate, 'lastContactAt' | 'phaseSince'>;

/** For how many days nobody was in contact; without any contact, since the phase began. */
export function daysSilent({ lastContactAt, phaseSince }: Contacted, today: string): number {
  return daysBetween(dayOf(lastContactAt ?? phaseSince), today);
}

type UnderWay = Contacted & Pick<Candidate, 'phase' | 'status' | 'onHoldUntil'>;

/**
 * Whether the contact with somebody under way lies further back than the region wants. Who is on hold, waits to be
 * picked up, or is done is not silent.
 */
export function fallsSilent(
  candidate: UnderWay,
  { today, staleAfterDays }: { today: string; staleAfterDays: number },
): boolean {
  if (candidate.phase === 'exited' || candidate.status === 'completed') return false;
  if (isWaiting(candidate) || isOnHold(candidate, today)) return false;
  return daysSilent(candidate, today) > staleAfterDays;
}

/** Up to and including the day that was agreed. */
export function isOnHold({ onHoldUntil }: Pick<Candidate, 'onHoldUntil'>, today: string): boolean {
  return onHoldUntil !== undefined && onHoldUntil >= today;
}
