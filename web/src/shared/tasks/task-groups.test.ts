import { isInPool } from '@instroom/domain/insight/tasks-by-person.ts';
import { describe, expect, it } from 'vitest';
import { aTaskRow } from '../../data/a-task-row.ts';
import { byDue, dueGroupOf, grouped } from './task-groups.ts';

/** A Wednesday. */
const today = '2026-03-04';

describe('when a task is due', () => {
  it.each([
    ['2026-03-03', 'late'],
    ['2026-03-04', 'today'],
    ['2026-03-05', 'tomorrow'],
    ['2026-03-08', 'thisWeek'],
    ['2026-03-09', 'nextWeek'],
    ['2026-03-15', 'nextWeek'],
    ['2026-03-16', 'later'],
    [undefined, 'never'],
  ])('%s is %s on a Wednesday', (dueDate, group) => {
    expect(dueGroupOf(dueDate, today)).toBe(group);
  });

  it('on a Sunday tomorrow is tomorrow, and the rest of its week next week', () => {
    expect(dueGroupOf('2026-03-09', '2026-03-08')).toBe('tomorrow');
    expect(dueGroupOf('2026-03-10', '2026-03-08')).toBe('nextWeek');
  });

  it('groups come in the order of days, and empty ones not at all', () => {
    const rows = [
      aTaskRow({ id: 'never', dueDate: undefined }),
      aTaskRow({ id: 'today', dueDate: today }),
      aTaskRow({ id: 'late', dueDate: '2026-01-01' }),
    ];
    expect(grouped(rows, today).map(({ group }) => group)).toEqual(['late', 'today', 'never']);
  });

  it('of one day what matters most comes first', () => {
    const of = (priority: 'low' | 'normal' | 'high') =>
      aTaskRow({ id: priority, dueDate: today, priority });
    const sorted = [of('low'), of('high'), of('normal')].toSorted(byDue);
    expect(sorted.map(({ id }) => id)).toEqual(['high', 'normal', 'low']);
  });
});

it('what nobody has stands in the pool, and so does what a former colleague had', () => {
  const active = new Set(['pat']);
  expect(isInPool(aTaskRow({ assigneeUid: 'pat' }), active)).toBe(false);
  expect(isInPool(aTaskRow({ assigneeUid: 'former' }), active)).toBe(true);
  expect(isInPool(aTaskRow({ assigneeUid: undefined }), active)).toBe(true);
});
