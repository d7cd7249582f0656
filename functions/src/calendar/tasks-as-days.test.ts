import { aTask } from '@instroom/domain/task/a-task.ts';
import { describe, expect, it } from 'vitest';
import { tasksAsDays } from './tasks-as-days.ts';

const appUrl = 'https://instroom.example';
const created = new Date('2026-03-02T09:00:00Z');
const days = (changes: Parameters<typeof aTask>[0], showsTitles = false) => {
  const task = aTask({ title: 'Anna bellen', dueDate: '2026-12-01', ...changes });
  return tasksAsDays([{ regionId: 'oost', taskId: 'start-anna-0', task }], { showsTitles, appUrl });
};

describe('a task in somebody’s calendar', () => {
  it.each([
    ['of a candidate', { candidateId: 'anna' }, 'Taak voor een kandidaat'],
    ['of an organization', { orgId: 'po-1' }, 'Taak voor een organisatie'],
    ['of weight', { priority: 'high' }, 'Taak (hoge prioriteit)'],
  ] as const)('%s tells nothing of whom it is about', (_, changes, title) => {
    const shown = days(changes);
    expect(shown).toMatchObject([{ title, day: '2026-12-01', url: `${appUrl}/oost/taken` }]);
    expect(JSON.stringify(shown).toLowerCase()).not.toContain('anna');
  });

  it('shows its title where the person chose so', () => {
    expect(days({ candidateId: 'anna' }, true)).toMatchObject([{ title: 'Anna bellen' }]);
  });

  it('stays the same one when it changes, in a later version', () => {
    const [before] = days({ createdAt: created, updatedAt: created });
    const [after] = days({
      createdAt: created,
      updatedAt: new Date(created.getTime() + 90_000),
      dueDate: '2026-12-02',
    });
    expect(after?.id).toBe(before?.id);
    expect([before?.revision, after?.revision]).toEqual([0, 90]);
  });

  it('that is due on no day stands on no day', () => {
    expect(days({ dueDate: undefined })).toEqual([]);
  });
});
