import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter } from '../calendar.ts';
import { nextDueDay, type Repeat, repeatUnits } from './repeat.ts';

const monthly: Repeat = { every: 1, unit: 'month', start: '2026-01-31' };
const aDay = fc.integer({ min: 0, max: 4000 }).map((days) => dayAfter('2024-01-01', days));
const aRepeat = fc.record({
  every: fc.integer({ min: 1, max: 52 }),
  unit: fc.constantFrom(...repeatUnits),
  start: aDay,
});

describe('a task that comes back', () => {
  it('on the last day of a month comes back on the last, however short the months between are', () => {
    const days = ['2026-01-31'];
    for (let times = 0; times < 4; times += 1) {
      const dueDate = days.at(-1) ?? '';
      days.push(nextDueDay(monthly, { dueDate, doneDay: dueDate }) ?? '');
    }
    expect(days).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31']);
  });

  it('and was forgotten for months comes back once, in the future', () =>
    expect(nextDueDay(monthly, { dueDate: '2026-02-28', doneDay: '2026-07-02' })).toBe(
      '2026-07-31',
    ));

  it('and was done before its time does not come back the same day', () =>
    expect(nextDueDay(monthly, { dueDate: '2026-03-31', doneDay: '2026-03-02' })).toBe(
      '2026-04-30',
    ));

  it('ends after its last day', () =>
    expect(
      nextDueDay(
        { ...monthly, until: '2026-04-29' },
        { dueDate: '2026-03-31', doneDay: '2026-03-31' },
      ),
    ).toBeUndefined());

  it('is due next at the first of its days that is later than both, and at no day between', () =>
    fc.assert(
      fc.property(aRepeat, aDay, aDay, (repeat, dueDate, doneDay) => {
        const after = dueDate > doneDay ? dueDate : doneDay;
        const next = nextDueDay(repeat, { dueDate, doneDay }) ?? '';
        expect(next > after && next > repeat.start).toBe(true);
        // Asked the day before, it is the same one: none was passed over.
        const eve = dayAfter(next, -1);
        expect(nextDueDay(repeat, { dueDate: eve, doneDay: eve })).toBe(next);
        if (eve > after) expect(nextDueDay(repeat, { dueDate: after, doneDay: after })).toBe(next);
      }),
    ));
});
