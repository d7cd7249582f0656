import { dayAfter, dayOf } from '@instroom/domain/calendar.ts';
import { notificationSchema } from '@instroom/domain/notification/notification.ts';
import {
  notificationPath,
  notificationsPath,
  taskBoardPath,
  taskPath,
} from '@instroom/domain/paths.ts';
import { aTask } from '@instroom/domain/task/a-task.ts';
import { packTask, taskBucketOf } from '@instroom/domain/task/packed-task.ts';
import type { Task } from '@instroom/domain/task/task.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { controls, useOwnBackend } from '../../../tests/setup/backend.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { remindOfDue } from './remind-of-due.ts';

useOwnBackend();
beforeAll(() => controls().setBackgroundTriggers(false));

async function aDesk(tasks: (who: { editor: string; inactive: string }) => Record<string, Task>) {
  const region = await aRegion();
  const { regionId } = region;
  for (const [id, task] of Object.entries(tasks(region))) {
    await adminDb().doc(taskPath(regionId, id)).set(task);
    const entries = { [id]: packTask(task) };
    const board = adminDb().doc(taskBoardPath(regionId, taskBucketOf(id)));
    if (entries[id]) await board.set({ entries }, { merge: true });
  }
  const remind = (moment: string) => remindOfDue(adminDb(), regionId, new Date(moment));
  const told = async () => {
    const { docs } = await adminDb().collection(notificationsPath(regionId)).get();
    return docs.map((document) => notificationSchema.parse(document.data()));
  };
  return { ...region, remind, told };
}
const dueOn = (dueDate: string, uid: string, changes: Partial<Task> = {}) =>
  aTask({ dueDate, assigneeUid: uid, people: ['pat', uid], ...changes });

describe('on the morning of its day', () => {
  it('a task is told of to who has it, a private one too, once', async () => {
    const { remind, told, editor } = await aDesk(({ editor: uid, inactive }) => ({
      today: dueOn('2026-03-09', uid, { candidateId: 'anna' }),
      private: dueOn('2026-03-09', uid, { isPrivate: true }),
      yesterday: dueOn('2026-03-08', uid),
      tomorrow: dueOn('2026-03-10', uid),
      nobody: aTask({ dueDate: '2026-03-09' }),
      former: dueOn('2026-03-09', inactive),
      done: dueOn('2026-03-09', uid, { status: 'done', doneAt: new Date(), doneBy: uid }),
    }));
    expect(await remind('2026-03-09T06:00:00Z')).toBe(2);
    expect(await remind('2026-03-09T09:00:00Z')).toBe(0);
    const all = await told();
    expect(all.map(({ taskId }) => taskId).toSorted()).toEqual(['private', 'today']);
    expect(all.find(({ taskId }) => taskId === 'today')).toMatchObject({
      ...{ uid: editor, kind: 'due', dueDate: '2026-03-09', candidateId: 'anna', readAt: null },
    });
  });

  it('what was read stays read when the morning is run again', async () => {
    const { regionId, remind, told, editor } = await aDesk(({ editor: uid }) => ({
      one: dueOn('2026-03-09', uid),
    }));
    await remind('2026-03-09T06:00:00Z');
    const readAt = new Date('2026-03-09T07:00:00Z');
    await adminDb()
      .doc(notificationPath(regionId, `${editor}_due-one-2026-03-09`))
      .update({ readAt });
    await Promise.all([remind('2026-03-09T08:00:00Z'), remind('2026-03-09T08:00:00Z')]);
    expect((await told()).map((one) => one.readAt)).toEqual([readAt]);
  });

  it.each([
    ['summer time begins', '2026-03-29', '2026-03-29T05:00:00Z'],
    ['summer time ends', '2026-10-25', '2026-10-25T06:00:00Z'],
    ['summer time begins, just after midnight', '2026-03-29', '2026-03-28T23:00:00Z'],
    ['summer time begins, just before midnight', '2026-03-29', '2026-03-29T21:59:00Z'],
    ['summer time ends, just after midnight', '2026-10-25', '2026-10-24T22:00:00Z'],
    ['summer time ends, just before midnight', '2026-10-25', '2026-10-25T22:59:00Z'],
  ])('on the day on which %s', async (_, day, moment) => {
    expect(dayOf(new Date(moment))).toBe(day);
    const { remind, told } = await aDesk(({ editor: uid }) => ({
      before: dueOn(dayAfter(day, -1), uid),
      day: dueOn(day, uid),
      after: dueOn(dayAfter(day, 1), uid),
    }));
    expect(await remind(moment)).toBe(1);
    expect((await told()).map(({ taskId }) => taskId)).toEqual(['day']);
  });
});
