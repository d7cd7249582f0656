// What follows from a task that somebody writes with the application's own SDK: for who looks at all of them, in the
// candidate, and when it comes back. A backend of its own, since events are delivered twice here.
import { randomUUID } from 'node:crypto';
import { startOfDay } from '@instroom/domain/calendar.ts';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import {
  candidatePath,
  candidatesPath,
  taskBoardsPath,
  taskPath,
  tasksPath,
  taskTemplatePath,
} from '@instroom/domain/paths.ts';
import { packTask, taskBoardSchema } from '@instroom/domain/task/packed-task.ts';
import { taskSchema } from '@instroom/domain/task/task.ts';
import * as fc from 'fast-check';
import { deleteField, doc, serverTimestamp, setDoc, updateDoc } from 'firebase/firestore';
import { afterEach, describe, expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { controls, useOwnBackend } from '../setup/backend.ts';
import { signInAs } from '../setup/clients.ts';
import { aRegion } from '../setup/region.ts';

useOwnBackend();
afterEach(() => controls().clearFaultPlan());

async function aDesk() {
  const region = await aRegion();
  const { regionId, editor } = region;
  const anna = adminDb().doc(candidatePath(regionId, 'anna'));
  await anna.set(aCandidate());
  const { db } = await signInAs(editor);
  const documentOf = (id: string) => doc(db, taskPath(regionId, id));
  const signed = () => ({ updatedBy: editor, updatedAt: serverTimestamp() });
  const taskOf = (fields: object = {}) => ({
    schemaVersion: 1,
    title: 'Terugbellen',
    people: [editor],
    isPrivate: false,
    priority: 'normal',
    status: 'open',
    checklist: [],
    createdBy: editor,
    createdAt: serverTimestamp(),
    ...signed(),
    ...fields,
  });
  const write = async (fields: object = {}, id: string = randomUUID()) => {
    await setDoc(documentOf(id), taskOf(fields));
    return id;
  };
  const change = (id: string, fields: object) =>
    updateDoc(documentOf(id), { ...fields, ...signed() });
  const done = (moment: Date) => ({ status: 'done', doneAt: moment, doneBy: editor });
  const remove = (id: string) => change(id, { status: 'removed' });
  /** Whatever was there before. */
  const put = (id: string, fields: object | undefined) => {
    const document = adminDb().doc(taskPath(regionId, id));
    const now = { createdAt: new Date(), updatedAt: new Date() };
    return fields ? document.set({ ...taskOf(fields), ...now }) : document.delete();
  };
  const stored = async () => {
    await controls().awaitIdle();
    const { docs } = await adminDb().collection(tasksPath(regionId)).get();
    return new Map(docs.map((document) => [document.id, taskSchema.parse(document.data())]));
  };
  const packed = async () => {
    await controls().awaitIdle();
    const { docs } = await adminDb().collection(taskBoardsPath(regionId)).get();
    return Object.assign({}, ...docs.map((bucket) => taskBoardSchema.parse(bucket.data()).entries));
  };
  const facts = async () => {
    await controls().awaitIdle();
    const { openTaskCount = 0, nextActionAt } = candidateSchema.parse((await anna.get()).data());
    return { openTaskCount, nextActionAt };
  };
  return { ...region, anna, write, change, done, remove, put, stored, packed, facts };
}

describe('a task for a candidate', () => {
  it('counts in the dossier while it is open, with the day that comes first', async () => {
    const { write, change, done, remove, facts } = await aDesk();
    const first = await write({ candidateId: 'anna', dueDate: '2026-12-03' });
    const second = await write({ candidateId: 'anna', dueDate: '2026-12-01' });
    await write({ candidateId: 'anna' });
    await write({ candidateId: 'anna', isPrivate: true, dueDate: '2026-11-30' });
    expect(await facts()).toEqual({ openTaskCount: 3, nextActionAt: startOfDay('2026-12-01') });
    await change(second, done(new Date()));
    expect(await facts()).toEqual({ openTaskCount: 2, nextActionAt: startOfDay('2026-12-03') });
    await remove(first);
    expect(await facts()).toEqual({ openTaskCount: 1, nextActionAt: undefined });
  });

  it('that goes to another candidate counts there, and here no more', async () => {
    const { regionId, write, change, facts } = await aDesk();
    const bo = adminDb().doc(candidatePath(regionId, 'bo'));
    await bo.set(
      aCandidate({ email: 'bo@kandidaat.example', emailNormalized: 'bo@kandidaat.example' }),
    );
    const id = await write({ candidateId: 'anna' });
    expect((await facts()).openTaskCount).toBe(1);
    await change(id, { candidateId: 'bo' });
    expect((await facts()).openTaskCount).toBe(0);
    expect((await bo.get()).get('openTaskCount')).toBe(1);
  });
});

describe('a task that comes back', () => {
  const repeat = { every: 1, unit: 'week', start: '2026-03-09' };

  it('is there once more when it is done, once, also where the event comes twice', async () => {
    await controls().setFaultPlan([
      {
        match: { operation: 'functions.deliver', function: 'taskChanged' },
        action: { type: 'duplicate', count: 2 },
      },
    ]);
    const { write, change, done, stored } = await aDesk();
    const id = await write({ dueDate: '2026-03-09', repeat });
    await change(id, done(new Date('2026-03-10T09:00:00Z')));
    const all = await stored();
    expect([...all.keys()].sort()).toEqual([id, `${id}-2026-03-16`].sort());
    expect(all.get(`${id}-2026-03-16`)).toMatchObject({ status: 'open', dueDate: '2026-03-16' });
  });

  it('and is opened again has no next one, unless somebody did something with that', async () => {
    const { write, change, done, stored } = await aDesk();
    const reopened = { status: 'open', doneAt: deleteField(), doneBy: deleteField() };
    const id = await write({ dueDate: '2026-03-09', repeat });
    const other = await write({ dueDate: '2026-03-09', repeat });
    for (const taskId of [id, other]) await change(taskId, done(new Date('2026-03-10T09:00:00Z')));
    expect((await stored()).size).toBe(4);
    await change(`${other}-2026-03-16`, { title: 'Anders' });
    for (const taskId of [id, other]) await change(taskId, reopened);
    expect([...(await stored()).keys()].sort()).toEqual([id, other, `${other}-2026-03-16`].sort());
  });

  it('and is opened and done again makes no second one', async () => {
    const { write, change, done, stored } = await aDesk();
    const id = await write({ dueDate: '2026-03-09', repeat });
    const moment = new Date('2026-03-10T09:00:00Z');
    await change(id, done(moment));
    await stored();
    await change(id, { status: 'open', doneAt: deleteField(), doneBy: deleteField() });
    await stored();
    await change(id, done(moment));
    expect((await stored()).size).toBe(2);
  });
});

describe('a list of tasks that is started for a hundred candidates', () => {
  const ids = Array.from({ length: 100 }, (_, number) => `k${number}`);
  const parts = [ids.slice(0, 50), ids.slice(50)];
  const items = [0, 3, 10, 24].map((dueOffsetDays) => ({ title: 'Bellen', dueOffsetDays }));

  it('counts exactly in each of them, also where everything comes twice; undone it leaves nothing', async () => {
    await controls().setFaultPlan([
      {
        match: { operation: 'functions.deliver', function: 'taskChanged' },
        action: { type: 'duplicate', count: 2 },
      },
    ]);
    const { regionId, editor, stored, packed } = await aDesk();
    const batch = adminDb().batch();
    for (const id of ids) batch.set(adminDb().doc(candidatePath(regionId, id)), aCandidate());
    const signed = { createdAt: new Date(), createdBy: 'x', updatedAt: new Date(), updatedBy: 'x' };
    batch.set(adminDb().doc(taskTemplatePath(regionId, 'first')), {
      schemaVersion: 1,
      title: 'Oppakken',
      items,
      active: true,
      ...signed,
    });
    await batch.commit();
    const { call } = await signInAs(editor);
    const startedBy = randomUUID();
    const start = (candidateIds: string[]) =>
      call('startTasks', {
        regionId,
        commandId: startedBy,
        templateId: 'first',
        candidateIds,
        startDay: '2026-11-27',
        assignee: { kind: 'nobody' },
      });
    const facts = async () => {
      const { docs } = await adminDb().collection(candidatesPath(regionId)).get();
      const all = docs.map((document) => candidateSchema.parse(document.data()));
      return all.map(({ openTaskCount = 0, nextActionAt }) => [openTaskCount, nextActionAt]);
    };
    await Promise.all([...parts, ...parts].map(start));
    expect((await stored()).size).toBe(400);
    expect(Object.keys(await packed())).toHaveLength(400);
    const first = startOfDay('2026-11-27');
    // In the order of their ids: Anna, for whom nothing was started, comes first.
    expect(await facts()).toEqual([[0, undefined], ...ids.map(() => [4, first])]);

    await Promise.all(
      [...parts, ...parts].map((candidateIds) =>
        call('undoStartTasks', { regionId, startedBy, candidateIds }),
      ),
    );
    expect((await stored()).size).toBe(0);
    expect(await packed()).toEqual({});
    expect(await facts()).toEqual([...ids, 'anna'].map(() => [0, undefined]));
  }, 120_000);
});

it('a citizen service number in a task is masked', async () => {
  const { write, stored, packed } = await aDesk();
  const id = await write({ title: 'bsn 111222333', checklist: ['- 111.222.333 navragen'] });
  expect((await stored()).get(id)).toMatchObject({
    title: 'bsn *********',
    checklist: ['- ********* navragen'],
  });
  expect(JSON.stringify(await packed())).not.toContain('111222333');
});

describe('whatever order tasks come and go in', () => {
  const step = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    to: fc.constantFrom(
      { candidateId: 'anna' },
      { candidateId: 'anna', dueDate: '2026-12-01' },
      { orgId: 'po-1', dueDate: '2026-12-02' },
      { candidateId: 'anna', isPrivate: true },
      undefined,
    ),
  });

  it('what lists show of all of them ends exact, also when many come at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
        const { put, stored, packed, facts } = await aDesk();
        await Promise.all(steps.map(({ id, to }) => put(id, to)));
        const open = await stored();
        const shown = [...open].flatMap(([id, task]) => {
          const entry = packTask(task);
          return entry ? [[id, entry]] : [];
        });
        expect(await packed()).toEqual(Object.fromEntries(shown));
        const ofAnna = [...open.values()].filter(
          ({ candidateId, isPrivate }) => candidateId === 'anna' && !isPrivate,
        );
        expect((await facts()).openTaskCount).toBe(ofAnna.length);
      }),
      { numRuns: 5, endOnFailure: true },
    );
  }, 60_000);
});
