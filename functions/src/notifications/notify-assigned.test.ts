import { randomUUID } from 'node:crypto';
import { notificationSchema } from '@instroom/domain/notification/notification.ts';
import { memberPath, notificationsPath, taskPath } from '@instroom/domain/paths.ts';
import { aTask } from '@instroom/domain/task/a-task.ts';
import type { Task } from '@instroom/domain/task/task.ts';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { controls, useOwnBackend } from '../../../tests/setup/backend.ts';
import { aMember, aRegion } from '../../../tests/setup/region.ts';
import { notifyingAssigned } from './notify-assigned.ts';

// The trigger would tell before the test does.
useOwnBackend();
beforeAll(() => controls().setBackgroundTriggers(false));

const moment = (minute: number) => new Date(Date.UTC(2026, 2, 9, 9, minute));

async function aDesk() {
  const region = await aRegion();
  const { regionId, editor, regionAdmin, viewer } = region;
  const here = notifyingAssigned(adminDb());
  const people = [editor, regionAdmin, viewer, region.inactive];
  const taskOf = (changes: Partial<Task> = {}) =>
    aTask({ people, createdBy: editor, updatedBy: editor, ...changes });
  const put = (id: string, task: Task | undefined) => {
    const document = adminDb().doc(taskPath(regionId, id));
    return task ? document.set(task) : document.delete();
  };
  const tell = (
    id: string,
    before: Task | undefined,
    after: Task | undefined,
    minute = 1,
    notify = here,
  ) => notify({ regionId, taskId: id }, { before, after, at: moment(minute) });
  /** Writes it and tells of it. */
  const change = async (
    id: string,
    before: Task | undefined,
    after: Task | undefined,
    minute = 1,
  ) => {
    await put(id, after);
    await tell(id, before, after, minute);
    return after;
  };
  const all = async () => {
    const { docs } = await adminDb().collection(notificationsPath(regionId)).get();
    return docs.map((document) => ({
      ...notificationSchema.parse(document.data()),
      id: document.id,
    }));
  };
  const told = async () => (await all()).map(({ uid, at }) => [uid, at]);
  return { ...region, taskOf, put, tell, change, all, told };
}

describe('who gets a task is told', () => {
  it('by whom and what it is about, and not again when the event comes again', async () => {
    const { taskOf, change, tell, all, regionAdmin, editor } = await aDesk();
    const task = taskOf({ assigneeUid: regionAdmin, candidateId: 'anna', title: 'Bellen' });
    await change('one', undefined, task);
    await Promise.all([1, 2, 3].map(() => tell('one', undefined, task)));
    const [only, ...others] = await all();
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      id: `${regionAdmin}_assigned-one`,
      ...{ uid: regionAdmin, byUid: editor, taskId: 'one', candidateId: 'anna', title: 'Bellen' },
      readAt: null,
    });
  });

  it('also who only looks, and not who took it, may not look any more, or had it in a series', async () => {
    const { taskOf, change, told, viewer, editor, inactive } = await aDesk();
    await change('looks', undefined, taskOf({ assigneeUid: viewer }));
    await change('own', undefined, taskOf({ assigneeUid: editor }));
    await change('former', undefined, taskOf({ assigneeUid: inactive }));
    await change('next', undefined, taskOf({ assigneeUid: viewer, seriesId: 'looks' }));
    expect(await told()).toEqual([[viewer, moment(1)]]);
  });

  it('no more once it went on, was done or is gone; and anew when it is opened again', async () => {
    const { taskOf, change, told, regionAdmin, viewer } = await aDesk();
    const first = await change('one', undefined, taskOf({ assigneeUid: regionAdmin }));
    const second = await change('one', first, taskOf({ assigneeUid: viewer }), 2);
    expect(await told()).toEqual([[viewer, moment(2)]]);
    const done = taskOf({ assigneeUid: viewer, status: 'done', doneAt: moment(3), doneBy: viewer });
    await change('one', second, done, 3);
    expect(await told()).toEqual([]);
    await change('one', done, second, 4);
    expect(await told()).toEqual([[viewer, moment(4)]]);
    await change('one', second, undefined, 5);
    expect(await told()).toEqual([]);
  });

  it('that it is due is withdrawn with it, and not by an event that comes late', async () => {
    const { regionId, taskOf, change, tell, all, regionAdmin } = await aDesk();
    const today = taskOf({ assigneeUid: regionAdmin, dueDate: '2026-03-09' });
    const later = { ...today, dueDate: '2026-03-12' };
    const due = adminDb().doc(`${notificationsPath(regionId)}/${regionAdmin}_due-one-2026-03-09`);
    const dueToday = { ...{ uid: regionAdmin, kind: 'due', at: moment(0), readAt: null } };
    await due.set({ ...dueToday, taskId: 'one', expireAt: moment(9) });
    await change('one', later, today);
    await tell('one', today, later);
    expect((await all()).map(({ kind }) => kind)).toEqual(['due']);
    await change('one', today, later, 2);
    expect(await all()).toEqual([]);
  });
});

describe('tasks that are started for many at once', () => {
  it('are one notification, gone when all of them are', async () => {
    const { taskOf, put, tell, all, regionAdmin } = await aDesk();
    const tasks = Array.from({ length: 60 }, (_, index) => ({
      id: `t${index}`,
      task: taskOf({ assigneeUid: regionAdmin, startedBy: 'list', candidateId: `c${index}` }),
    }));
    const each = (run: (id: string, task: Task) => Promise<unknown>) =>
      Promise.all(tasks.map(({ id, task }) => run(id, task)));
    await each(put);
    await each((id, task) => tell(id, undefined, task));
    const [only, ...others] = await all();
    expect(others).toEqual([]);
    expect(only).toMatchObject({ id: `${regionAdmin}_assigned-list`, uid: regionAdmin });
    expect(only?.candidateId).toBeUndefined();

    const [kept, ...left] = tasks;
    await Promise.all(left.map(({ id }) => put(id, undefined)));
    await Promise.all(left.map(({ id, task }) => tell(id, task, undefined, 2)));
    expect(await all()).toHaveLength(1);
    await put('t0', undefined);
    await tell('t0', kept?.task, undefined, 3);
    expect(await all()).toEqual([]);
  });
});

it('whatever is repeated, late and at the same time: who has it at the end is told, once, and nobody else', async () => {
  const { taskOf, put, tell, all, regionAdmin, viewer } = await aDesk();
  const holders = fc.array(fc.constantFrom(regionAdmin, viewer, undefined), {
    minLength: 1,
    maxLength: 4,
  });
  /** Another instance each time, which knows nothing of what the others are at. */
  const elsewhere = (id: string, states: (Task | undefined)[], event: number) =>
    tell(id, states[event - 1], states[event], event, notifyingAssigned(adminDb()));
  const runs = fc.record({
    uids: holders,
    awaited: fc.array(fc.nat(4), { maxLength: 2 }),
    again: fc.array(fc.nat(9), { maxLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(runs, async ({ uids, awaited, again }) => {
      const id = randomUUID();
      const states = [
        undefined,
        ...uids.map((assigneeUid) => taskOf(assigneeUid ? { assigneeUid } : {})),
      ];
      const events = [...states.keys()].slice(1);
      const late: Promise<void>[] = [];
      for (const event of events) {
        await put(id, states[event]);
        // Most are not waited for, so that they meet what follows.
        const told = elsewhere(id, states, event);
        if (awaited.includes(event)) await told;
        else late.push(told);
      }
      const repeated = again.map((number) => elsewhere(id, states, 1 + (number % events.length)));
      await Promise.all([...late, ...repeated]);
      const now = states.at(-1)?.assigneeUid;
      const found = (await all()).filter(({ taskId }) => taskId === id);
      expect(found.map(({ uid }) => uid)).toEqual(now ? [now] : []);
      const since = states.findLastIndex(
        (state, at) => state?.assigneeUid === now && states[at - 1]?.assigneeUid !== now,
      );
      if (now) expect(found[0]?.at).toEqual(moment(since));
    }),
    { numRuns: 15 },
  );
}, 60_000);

it('who was deactivated just now is told nothing', async () => {
  const { regionId, taskOf, change, told } = await aDesk();
  await adminDb()
    .doc(memberPath(regionId, 'yesterday'))
    .set(aMember('editor', { active: false }));
  const people = ['yesterday', 'pat'];
  await change('one', undefined, taskOf({ assigneeUid: 'yesterday', createdBy: 'pat', people }));
  expect(await told()).toEqual([]);
});
