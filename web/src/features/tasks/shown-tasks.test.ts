import { describe, expect, it } from 'vitest';
import { aTaskRow } from '../../data/a-task-row.ts';
import type { TaskSearch } from '../../shared/tasks/task-search.ts';
import { shownTasks } from './shown-tasks.ts';

const viewer = { uid: 'pat', activeUids: new Set(['pat', 'kim']), today: '2026-03-04' };
const rows = [
  aTaskRow({ id: 'mine', assigneeUid: 'pat', people: ['kim', 'pat'], dueDate: '2026-03-01' }),
  aTaskRow({ id: 'shared', assigneeUid: 'kim', people: ['kim', 'pat'], listId: 'one' }),
  aTaskRow({ id: 'given', assigneeUid: 'kim', people: ['pat', 'kim'] }),
  aTaskRow({ id: 'free', assigneeUid: undefined, people: ['pat'] }),
  aTaskRow({ id: 'left', assigneeUid: 'former', people: ['kim', 'former'] }),
];
const shown = (search: TaskSearch) => shownTasks(rows, search, viewer).map(({ id }) => id);

describe('the tasks of a page', () => {
  it('mine are those that I have and those that are shared with me, not those that I gave away', () => {
    expect(shown({})).toEqual(['mine', 'shared']);
  });

  it('the team’s are all', () => {
    expect(shown({ van: 'team' })).toHaveLength(rows.length);
  });

  it('the pool holds those of nobody, and of who no longer works here', () => {
    expect(shown({ van: 'te-verdelen' })).toEqual(['free', 'left']);
  });

  it('are narrowed to a list, and to what is late', () => {
    expect(shown({ van: 'team', lijst: 'one' })).toEqual(['shared']);
    expect(shown({ van: 'team', toon: 'te-laat' })).toEqual(['mine']);
  });
});
