import { attentionSetting } from '@instroom/domain/candidate/attention.ts';
import { expect, it } from 'vitest';
import { aRosterRow } from '../../../data/a-roster-row.ts';
import { daysInPhase, markOf } from './card-facts.ts';

const today = '2026-11-26';
const setting = attentionSetting(today, { staleAfterDays: 30 });
const noon = (day: string) => new Date(`${day}T12:00:00Z`);
const aRow = (fields: Parameters<typeof aRosterRow>[1]) =>
  aRosterRow('one', { phase: 'matching', status: 'in_talks', ...fields });

it('days in a phase are days of the calendar, and a clock that runs ahead makes none of them', () => {
  expect(daysInPhase(aRow({ phaseSince: new Date('2026-11-25T22:59:00Z') }), '2026-11-26')).toBe(1);
  expect(daysInPhase(aRow({ phaseSince: noon('2026-11-27') }), '2026-11-26')).toBe(0);
});

it('who falls silent is marked, by the term of the phase where the region has one', () => {
  const row = aRow({ phaseSince: noon('2026-11-01') });
  expect(markOf(row, setting)).toBeUndefined();
  const strict = { staleAfterDays: 30, staleDaysByPhase: { matching: 14 } };
  expect(markOf(row, attentionSetting(today, strict))).toEqual({ kind: 'silent', days: 25 });
  const gone = aRosterRow('one', { phase: 'exited', phaseSince: noon('2020-01-01') });
  expect(markOf(gone, setting)).toBeUndefined();
});

it('who is on hold is marked as such until the day that was agreed', () => {
  const silent = { phaseSince: noon('2026-01-01') };
  expect(markOf(aRow({ ...silent, onHoldUntil: '2026-11-27' }), setting)).toEqual({
    kind: 'onHold',
    until: '2026-11-27',
  });
  expect(markOf(aRow({ ...silent, onHoldUntil: today }), setting)).toBeUndefined();
});
