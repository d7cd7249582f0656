import { expect, it } from 'vitest';
import { digestOf, isWorthAMail, poolOf } from './digest.ts';

const due = (dueDate?: string) => ({ assigneeUid: 'bo', ...(dueDate && { dueDate }) });
const around = { today: '2026-03-09', pool: 0, unread: 0 };

it('a digest tells of what is too late, of today and of the seven days after it, oldest first', () => {
  const days = ['2026-03-17', '2026-03-16', '2026-03-10', '2026-03-09', '2026-03-08', '2026-01-01'];
  const { overdue, today, coming } = digestOf([due(), ...days.map(due)], around);
  expect([overdue, today, coming].map((tasks) => tasks.map(({ dueDate }) => dueDate))).toEqual([
    ['2026-01-01', '2026-03-08'],
    ['2026-03-09'],
    ['2026-03-10', '2026-03-16'],
  ]);
});

it('is worth a mail for one’s own work or news, and not for what waits for anybody', () => {
  expect(isWorthAMail(digestOf([due('2026-03-09')], around))).toBe(true);
  expect(isWorthAMail(digestOf([], { ...around, unread: 1 }))).toBe(true);
  expect(isWorthAMail(digestOf([due(), due('2026-06-01')], { ...around, pool: 9 }))).toBe(false);
});

it('what nobody has who works here waits for anybody', () => {
  const tasks = [{}, { assigneeUid: 'former' }, { assigneeUid: 'bo' }];
  expect(poolOf(tasks, new Set(['bo']))).toBe(2);
});
