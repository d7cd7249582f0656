import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, momentAt } from '../calendar.ts';
import { aTask } from './a-task.ts';
import { nextOfSeries } from './next-of-series.ts';
import { type Task, taskSchema } from './task.ts';

const weekly = aTask({
  title: 'Nieuwe aanmeldingen verdelen',
  dueDate: '2026-03-09',
  repeat: { every: 1, unit: 'week', start: '2026-03-09' },
  checklist: ['x Lijst nalopen'],
});
const doneAt = (day: string, task: Task = weekly): Task => ({
  ...task,
  status: 'done',
  doneAt: momentAt(day, '10:00'),
  doneBy: 'bo',
});

describe('the next task of a series', () => {
  it('is a whole task, open, a week later, with nothing on its list done', () => {
    const next = nextOfSeries('first', doneAt('2026-03-10'));
    expect(next?.id).toBe('first-2026-03-16');
    const { status, checklist, doneBy, dueDate, seriesId } = taskSchema.parse(next?.task);
    expect({ status, doneBy, dueDate, seriesId }).toEqual({
      status: 'open',
      doneBy: undefined,
      dueDate: '2026-03-16',
      seriesId: 'first',
    });
    expect(checklist).toEqual(['- Lijst nalopen']);
  });

  it('is none of a task that is open, that does not come back, or that was the last', () => {
    const { repeat: _, ...once } = doneAt('2026-03-10');
    expect(nextOfSeries('first', weekly)).toBeUndefined();
    expect(nextOfSeries('first', once)).toBeUndefined();
    const last = {
      ...weekly,
      repeat: { every: 1, unit: 'week', start: '2026-03-09', until: '2026-03-15' },
    } as const;
    expect(nextOfSeries('first', doneAt('2026-03-10', last))).toBeUndefined();
  });

  it.each([
    ['the clock goes forward, done late in the night before', '2026-03-28', '23:30', '2026-03-29'],
    ['the clock goes forward, done on that day after it did', '2026-03-29', '03:30', '2026-03-30'],
    ['the clock goes forward, done at the end of that day', '2026-03-29', '23:59', '2026-03-30'],
    ['the clock goes back, done late in the night before', '2026-10-24', '23:30', '2026-10-25'],
    ['the clock goes back, done in the hour that comes twice', '2026-10-25', '02:30', '2026-10-26'],
    ['the clock goes back, done at the end of that day', '2026-10-25', '23:59', '2026-10-26'],
  ])('is due the day after the one on which it was done: %s', (_, day, time, next) => {
    const daily = {
      ...weekly,
      dueDate: dayAfter(day, -3),
      repeat: { every: 1, unit: 'day', start: '2026-01-01' },
    } as const;
    const done = { ...doneAt(day, daily), doneAt: momentAt(day, time) };
    expect(nextOfSeries('first', done)?.task.dueDate).toBe(next);
  });

  it('is the same however often it is asked, and no two days of a series have the same one', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 20 }), (delays) => {
        const ids = new Set<string>();
        let current = { id: 'first', task: weekly };
        for (const delay of delays) {
          const done = doneAt(dayAfter(current.task.dueDate ?? '', delay), current.task);
          const next = nextOfSeries(current.id, done);
          if (!next) throw new Error('a series without an end ended');
          expect(nextOfSeries(current.id, done)).toEqual(next);
          expect(ids.has(next.id)).toBe(false);
          ids.add(next.id);
          current = next;
        }
        expect(ids.size).toBe(delays.length);
      }),
    ));
});
