// What a card says of somebody, today (`YYYY-MM-DD`).
import { dayOf, daysBetween } from '@instroom/domain/calendar.ts';
import { daysSilent, fallsSilent, isOnHold } from '@instroom/domain/candidate/attention.ts';
import type { Region } from '@instroom/domain/region/region.ts';
import type { RosterRow } from '../../../data/roster.ts';

export type CardMark = { kind: 'silent'; days: number } | { kind: 'onHold'; until: string };
type Setting = {
  today: string;
  settings: Pick<Region['settings'], 'staleAfterDays' | 'staleDaysByPhase'>;
};

export function daysInPhase({ phaseSince }: RosterRow, today: string): number {
  return Math.max(0, daysBetween(dayOf(phaseSince), today));
}

/** The contact that is to be picked up, or why it need not be. */
export function markOf(row: RosterRow, { today, settings }: Setting): CardMark | undefined {
  if (row.phase !== 'exited' && row.onHoldUntil && isOnHold(row, today))
    return { kind: 'onHold', until: row.onHoldUntil };
  const staleAfterDays = settings.staleDaysByPhase?.[row.phase] ?? settings.staleAfterDays;
  if (!fallsSilent(row, { today, staleAfterDays })) return undefined;
  return { kind: 'silent', days: daysSilent(row, today) };
}
