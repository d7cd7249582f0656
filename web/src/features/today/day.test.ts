import { describe, expect, it } from 'vitest';
import { aRosterRow as candidate } from '../../data/a-roster-row.ts';
import { dayFrom, isLate, partOfDay } from './day.ts';

const setting = { today: '2026-11-24', uid: 'me', staleAfterDays: 30 };

const at = (day: string) => new Date(`${day}T09:00:00Z`);
const ids = (entries: { candidate: { id: string }; days: number }[]) =>
  entries.map(({ candidate: { id }, days }) => `${id} ${days}`);

describe('the day', () => {
  it('begins with who waits longest, and marks who waits more than five working days', () => {
    const { waiting } = dayFrom(
      [
        candidate('new', { createdAt: at('2026-11-24') }),
        candidate('week', { createdAt: at('2026-11-17') }),
        candidate('late', { createdAt: at('2026-11-16') }),
        candidate('called', { status: 'attempted' }),
      ],
      setting,
    );
    expect(ids(waiting)).toEqual(['late 6', 'week 5', 'new 0']);
    expect(waiting.map(isLate)).toEqual([true, false, false]);
  });

  it('shows with whom it is silent longest first', () => {
    const orienting = { phase: 'orienting', status: 'exploring' } as const;
    const { silent } = dayFrom(
      [
        candidate('thirty', { ...orienting, lastContactAt: at('2026-10-25') }),
        candidate('month', { ...orienting, lastContactAt: at('2026-10-20') }),
        candidate('never', { ...orienting, phaseSince: at('2026-09-01') }),
      ],
      setting,
    );
    expect(ids(silent)).toEqual(['never 84', 'month 35']);
  });

  it('shows the own candidates who have not left', () => {
    const { own } = dayFrom(
      [
        candidate('mine', { ownerUid: 'me', lastContactAt: at('2026-11-23') }),
        candidate('gone', { ownerUid: 'me', phase: 'exited', status: 'exited' }),
        candidate('hers', { ownerUid: 'she' }),
      ],
      setting,
    );
    expect(ids(own)).toEqual(['mine 1']);
  });
});

it.each([
  ['2026-11-24T10:59:00Z', 'morning'],
  ['2026-11-24T11:00:00Z', 'afternoon'],
  ['2026-07-24T15:59:00Z', 'afternoon'],
  ['2026-07-24T16:00:00Z', 'evening'],
  ['2026-11-24T22:59:00Z', 'evening'],
  ['2026-11-24T23:00:00Z', 'morning'],
])('at %s it is %s in Amsterdam', (moment, part) => expect(partOfDay(new Date(moment))).toBe(part));
