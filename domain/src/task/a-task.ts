// Builds a whole task for tests, with whatever the test is about put over it.
import type { Task } from './task.ts';

export function aTask(overrides: Partial<Task> = {}): Task {
  const now = overrides.createdAt ?? new Date('2026-03-02T09:00:00Z');
  return {
    schemaVersion: 1,
    title: 'Terugbellen over de meeloopdag',
    people: ['pat'],
    isPrivate: false,
    priority: 'normal',
    status: 'open',
    checklist: [],
    createdAt: now,
    createdBy: 'pat',
    updatedAt: now,
    updatedBy: 'pat',
    ...overrides,
  };
}
