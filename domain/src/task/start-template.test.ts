import { describe, expect, it } from 'vitest';
import { dueDayAfter, isAsStarted, startedTasks } from './start-template.ts';
import { taskSchema } from './task.ts';

const now = new Date('2026-11-27T09:00:00Z');
const start = {
  startId: 'start',
  candidateId: 'anna',
  startDay: '2026-11-27',
  assigneeUid: 'pat',
  createdBy: 'sam',
  now,
};
const items = [
  { title: 'Bellen', dueOffsetDays: 0 },
  { title: 'Nabellen', dueOffsetDays: 1 },
];

describe('a template that is started', () => {
  it('makes a whole task of each item, for the assignee, with ids that follow from the start', () => {
    const made = startedTasks({ items }, start);
    expect(made.map(({ id }) => id)).toEqual(['start-anna-0', 'start-anna-1']);
    for (const { task } of made) expect(taskSchema.parse(task)).toEqual(task);
    expect(made[0]?.task).toMatchObject({
      title: 'Bellen',
      candidateId: 'anna',
      assigneeUid: 'pat',
      people: ['sam', 'pat'],
      startedBy: 'start',
      dueDate: '2026-11-27',
    });
  });

  it('without an assignee makes tasks for whoever picks them up', () => {
    const [made] = startedTasks({ items }, { ...start, assigneeUid: undefined });
    expect(made?.task).not.toHaveProperty('assigneeUid');
    expect(made?.task.people).toEqual(['sam']);
  });

  it.each([
    ['on a working day stays', '2026-11-27', 3, '2026-11-30'],
    ['on a Saturday is due on Monday', '2026-11-27', 1, '2026-11-30'],
    ['on Christmas is due when people work again', '2026-12-20', 5, '2026-12-28'],
    ['at Easter is due on Tuesday', '2027-03-26', 2, '2027-03-30'],
  ])('a day that falls %s', (_, startDay, offset, day) => {
    expect(dueDayAfter(startDay, offset)).toBe(day);
  });
});

it('a task is as it was started until somebody changes or finishes it', () => {
  const [made] = startedTasks({ items }, start);
  if (!made) throw new Error('nothing was made');
  expect(isAsStarted(made.task)).toBe(true);
  expect(isAsStarted({ ...made.task, updatedAt: new Date(now.getTime() + 1) })).toBe(false);
  expect(isAsStarted({ ...made.task, status: 'done' })).toBe(false);
});
