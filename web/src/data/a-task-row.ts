// Builds a row of the open tasks for tests, as the application reads it.
import type { TaskRow } from './tasks.ts';

export function aTaskRow(overrides: Partial<TaskRow> = {}): TaskRow {
  return {
    id: 'one',
    title: 'Terugbellen',
    dueDate: '2026-03-04',
    assigneeUid: 'pat',
    priority: 'normal',
    candidateId: undefined,
    orgId: undefined,
    listId: undefined,
    people: ['pat'],
    repeats: false,
    hasText: false,
    steps: 0,
    stepsDone: 0,
    startedBy: undefined,
    isPrivate: false,
    status: 'open',
    ...overrides,
  };
}
