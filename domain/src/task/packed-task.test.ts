import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aTask } from './a-task.ts';
import { packTask, unpackTask } from './packed-task.ts';
import { checklistOf, priorities, stepsOf, type Task, taskSchema } from './task.ts';

const id = fc.stringMatching(/^[a-zA-Z0-9]{1,28}$/);
const line = fc
  .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
  .filter((text) => text.trim() !== '');
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const someTask = fc
  .record({
    title: line,
    text: maybe(line),
    candidateId: maybe(id),
    listId: maybe(id),
    assigneeUid: maybe(id),
    others: fc.array(id, { maxLength: 3 }),
    dueDate: maybe(fc.constantFrom('2026-03-11', '2027-12-31')),
    priority: fc.constantFrom(...priorities),
    steps: fc.array(fc.record({ text: line, done: fc.boolean() }), { maxLength: 4 }),
    startedBy: maybe(id),
  })
  .map(({ others, steps, ...fields }): Task => {
    const people = ['pat', ...others, ...(fields.assigneeUid ? [fields.assigneeUid] : [])];
    return taskSchema.parse(
      aTask(JSON.parse(JSON.stringify({ ...fields, people, checklist: checklistOf(steps) }))),
    );
  });

describe('a packed task', () => {
  it('is read as what lists show of it', () =>
    fc.assert(
      fc.property(someTask, (task) => {
        const { title, text, ...rest } = task;
        const steps = stepsOf(task);
        const entry = unpackTask('one', packTask(task) ?? '');
        expect(entry).toMatchObject({
          id: 'one',
          assigneeUid: rest.assigneeUid,
          dueDate: rest.dueDate,
          priority: rest.priority,
          candidateId: rest.candidateId,
          people: rest.people,
          hasText: Boolean(text),
          steps: steps.length,
          stepsDone: steps.filter(({ done }) => done).length,
          startedBy: rest.startedBy,
        });
        // Control characters alone become spaces, and the sign between fields survives.
        expect(entry.title).toBe(title.replaceAll(/\p{Cc}+/gu, ' '));
      }),
    ));

  it('is none where it is done, or private', () => {
    expect(packTask(aTask({ status: 'done' }))).toBeUndefined();
    expect(packTask(aTask({ isPrivate: true }))).toBeUndefined();
  });

  it('of two thousand of them leaves a document small', () => {
    const task = aTask({
      title: 'Kennismaking met de school voorbereiden en de kandidaat bellen',
      candidateId: 'c'.repeat(20),
      assigneeUid: 'u'.repeat(28),
      dueDate: '2026-03-11',
      listId: 'l'.repeat(20),
    });
    expect(((packTask(task)?.length ?? 0) + 30) * (2000 / 16)).toBeLessThan(32_000);
  });
});
