import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countTasksByPerson } from './tasks-by-person.ts';

const today = '2026-03-31';
const active = new Set(['anna', 'bram']);

it('tasks are counted by who has them, those of who no longer works here with those of nobody', () => {
  expect(
    countTasksByPerson(
      [
        { assigneeUid: 'bram', dueDate: today },
        { assigneeUid: undefined, dueDate: '2026-03-30' },
        { assigneeUid: 'gone', dueDate: undefined },
        { assigneeUid: 'anna', dueDate: '2026-03-30' },
        { assigneeUid: 'anna', dueDate: '2026-04-01' },
      ],
      { active, today },
    ),
  ).toEqual([
    { uid: 'anna', open: 2, late: 1 },
    { uid: 'bram', open: 1, late: 0 },
    { uid: undefined, open: 2, late: 1 },
  ]);
});

it('every task is counted once', () => {
  const task = fc.record({
    assigneeUid: fc.constantFrom('anna', 'bram', 'gone', undefined),
    dueDate: fc.constantFrom('2026-03-30', today, undefined),
  });
  fc.assert(
    fc.property(fc.array(task), (tasks) => {
      const people = countTasksByPerson(tasks, { active, today });
      const sum = (name: 'open' | 'late') => people.reduce((all, one) => all + one[name], 0);
      expect(sum('open')).toBe(tasks.length);
      expect(sum('late')).toBe(tasks.filter(({ dueDate }) => dueDate === '2026-03-30').length);
    }),
  );
});
