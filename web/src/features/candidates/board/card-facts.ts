// What a card says of somebody, today (`YYYY-MM-DD`).
import { dayOf, daysBetween } from '@instroom/domain/calendar.ts';
import {
  type AttentionSetting,
  attentionOf,
  isOnHold,
} from '@instroom/domain/candidate/attention.ts';
import type { RosterRow } from '../../../data/roster.ts';

export type CardMark = { kind: 'silent'; days: number } | { kind: 'onHold'; until: string };

export function daysInPhase({ phaseSince }: RosterRow, today: string): number {
  return Math.max(0, daysBetween(dayOf(phaseSince), today));
}

/** That the contact with somebody falls silent, or why it need not be. */
export function markOf(row: RosterRow, setting: AttentionSetting): CardMark | undefined {
  if (row.phase !== 'exited' && row.onHoldUntil && isOnHold(row, setting))
    return { kind: 'onHold', until: row.onHoldUntil };
  const silent = attentionOf(row, setting).find(({ kind }) => kind === 'silent');
  return silent?.kind === 'silent' ? { kind: 'silent', days: silent.days } : undefined;
}
