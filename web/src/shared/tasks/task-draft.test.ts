import { aTask } from '@instroom/domain/task/a-task.ts';
import { taskMaxima } from '@instroom/domain/task/task.ts';
import { describe, expect, it } from 'vitest';
import { draftOfTask, readTaskDraft, type TaskDraft } from './task-draft.ts';

/** A Wednesday. */
const today = '2026-03-04';
const task = aTask({ dueDate: '2026-03-06', assigneeUid: 'pat', checklist: ['- Bellen'] });
const read = (changes: Partial<TaskDraft>, of = task) =>
  readTaskDraft({ ...draftOfTask(of), ...changes }, of, today);
const patchOf = (changes: Partial<TaskDraft>, of = task) => {
  const answer = read(changes, of);
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refusals)}`);
  return answer.patch;
};

describe('a task in its dialog', () => {
  it('changes nothing where nothing was changed', () => {
    const whole = aTask({
      text: 'Met de schoolleider',
      people: ['pat', 'kim'],
      repeat: { every: 5, unit: 'week', start: '2026-01-02', until: '2026-12-31' },
      dueDate: '2026-03-06',
      checklist: ['x Bellen', '- Mailen'],
    });
    expect(patchOf({}, whole)).toEqual({});
  });

  it('writes the fields that changed and no others', () => {
    expect(patchOf({ title: 'Mailen' })).toEqual({ title: 'Mailen' });
    expect(patchOf({ due: 'over 2 weken' })).toEqual({ dueDate: '2026-03-18' });
    expect(patchOf({ due: '' })).toEqual({ dueDate: undefined });
  });

  it('given to a colleague it stays with who shared in it', () => {
    const shared = aTask({ assigneeUid: 'pat', people: ['pat', 'kim'] });
    expect(patchOf({ assigneeUid: 'robin' }, shared)).toEqual({
      assigneeUid: 'robin',
      people: ['pat', 'robin', 'kim'],
    });
  });

  it('counts a repeat from the day that it is given, and goes on counting from there', () => {
    const weekly = patchOf({ repeat: 'week' });
    expect(weekly).toEqual({ repeat: { every: 1, unit: 'week', start: '2026-03-06' } });
    const started = aTask({
      dueDate: '2026-02-28',
      repeat: { every: 1, unit: 'month', start: '2026-01-31' },
    });
    expect(patchOf({ until: '2026-12-31' }, started)).toEqual({
      repeat: { every: 1, unit: 'month', start: '2026-01-31', until: '2026-12-31' },
    });
  });

  it.each([
    ['no title', { title: ' ' }, { title: 'required' }],
    ['a title that is too long', { title: 'a'.repeat(taskMaxima.title + 1) }, { title: 'tooLong' }],
    ['a citizen service number', { text: 'BSN 123456782' }, { text: 'bsn' }],
    ['a day that nobody understands', { due: 'binnenkort' }, { due: 'notUnderstood' }],
    ['a repeat without a day', { due: '', repeat: 'week' }, { repeat: 'needsDay' }],
    ['an end before its day', { repeat: 'week', until: '2026-03-05' }, { until: 'untilBefore' }],
  ] as const)('refuses %s', (_, changes, refusals) => {
    expect(read(changes)).toEqual({ ok: false, refusals });
  });
});
