import { packEntry } from '@instroom/domain/task/packed-task.ts';
import { describe, expect, it } from 'vitest';
import { aTaskRow } from './a-task-row.ts';
import { forgetKnownTasks, madeTasks, showTaskAsMade, withMadeTasks } from './made-tasks.ts';
import type { TaskBoard, TaskRow } from './tasks.ts';

const boardOf = (...rows: TaskRow[]): TaskBoard => ({
  known: new Map(rows.map((row) => [row.id, { packed: packEntry(row), row }])),
  unreadable: 0,
});
/** Of one task, what a screen shows. */
const shown = (id: string, ...rows: TaskRow[]) =>
  withMadeTasks(boardOf(...rows), madeTasks()).filter((row) => row.id === id);
/** One task as it becomes, each test its own. */
const versions = (id: string) =>
  [
    aTaskRow({ id, title: 'Bellen' }),
    aTaskRow({ id, title: 'Mailen' }),
    aTaskRow({ id, title: 'Schrijven' }),
  ] as const;

describe('what somebody here did with a task', () => {
  it('shows at once, while the packed tasks do not know it', () => {
    const [before, after] = versions('at-once');
    showTaskAsMade(before, after);
    expect(shown('at-once', before)).toEqual([after]);
  });

  it('gives way to what a colleague wrote after it', () => {
    const [before, after, theirs] = versions('theirs');
    showTaskAsMade(before, after);
    expect(shown('theirs', theirs)).toEqual([theirs]);
  });

  it('shows the last of several while the packed tasks still catch up with the first', () => {
    const [before, after, last] = versions('several');
    showTaskAsMade(before, after);
    showTaskAsMade(after, last);
    for (const packed of [before, after, last]) expect(shown('several', packed)).toEqual([last]);
  });

  it('a new task stands there before the packed ones have it, and once after', () => {
    const [, task] = versions('new');
    showTaskAsMade(null, task);
    expect(shown('new')).toEqual([task]);
    expect(shown('new', task)).toEqual([task]);
  });

  it.each([
    ['done', { status: 'done' }],
    ['set aside', { status: 'removed' }],
    ['private', { isPrivate: true }],
  ] as const)('one that is %s is gone from what everybody sees', (name, change) => {
    const [before] = versions(name);
    showTaskAsMade(before, { ...before, ...change });
    expect(shown(name, before)).toEqual([]);
  });

  it('goes back where the server refused it, to the edit before it', () => {
    const [before, after, last] = versions('refused');
    showTaskAsMade(before, after);
    showTaskAsMade(after, last).retract();
    expect(shown('refused', before)).toEqual([after]);
  });

  it('is forgotten once the packed tasks know it: a colleague may put back what stood there', () => {
    const [before, after] = versions('known');
    showTaskAsMade(before, after);
    forgetKnownTasks(boardOf(after));
    expect(shown('known', before)).toEqual([before]);
  });
});
