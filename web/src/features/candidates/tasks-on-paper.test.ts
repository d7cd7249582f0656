import { aTask } from '@instroom/domain/task/a-task.ts';
import { describe, expect, it } from 'vitest';
import { tasksOnPaper } from './tasks-on-paper.ts';

const now = new Date('2026-06-01T12:00:00Z');
const done = (title: string, day: string) =>
  aTask({ title, status: 'done', doneAt: new Date(`${day}T12:00:00Z`), doneBy: 'pat' });

describe('the tasks on paper', () => {
  it('are those that are open, soonest first, and those done within ninety days, latest first', () => {
    const { open, done: ended } = tasksOnPaper(
      [
        aTask({ title: 'Some day' }),
        aTask({ title: 'Later', dueDate: '2026-07-01' }),
        aTask({ title: 'Overdue', dueDate: '2026-05-01' }),
        done('Long ago', '2026-02-01'),
        done('In April', '2026-04-01'),
        done('In May', '2026-05-01'),
      ],
      now,
    );
    expect(open.map(({ title }) => title)).toEqual(['Overdue', 'Later', 'Some day']);
    expect(ended.map(({ title }) => title)).toEqual(['In May', 'In April']);
  });
});
