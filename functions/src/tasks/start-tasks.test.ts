import { randomUUID } from 'node:crypto';
import { startOfDay } from '@instroom/domain/calendar.ts';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import {
  auditPath,
  candidatePath,
  taskPath,
  tasksPath,
  taskTemplatePath,
} from '@instroom/domain/paths.ts';
import { aTask } from '@instroom/domain/task/a-task.ts';
import type { StartAssignee } from '@instroom/domain/task/start-commands.ts';
import { taskSchema } from '@instroom/domain/task/task.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { startTasksOf } from './start-tasks.ts';
import { undoStartTasksOf } from './undo-start-tasks.ts';

const now = new Date('2026-11-27T12:00:00Z');
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

async function aDesk(people: Record<string, Partial<Candidate>>) {
  const region = await aRegion();
  const { regionId, editor } = region;
  const template = adminDb().doc(taskTemplatePath(regionId, 'first_contact'));
  await template.set({
    schemaVersion: 1,
    title: 'Nieuwe kandidaat oppakken',
    items: [
      { title: 'Bellen', dueOffsetDays: 0 },
      { title: 'Nabellen', dueOffsetDays: 1 },
    ],
    active: true,
    createdAt: now,
    createdBy: 'test',
    updatedAt: now,
    updatedBy: 'test',
  });
  for (const [id, fields] of Object.entries(people))
    await adminDb().doc(candidatePath(regionId, id)).set(aCandidate(fields));
  const start = (
    assignee: StartAssignee = { kind: 'nobody' },
    { commandId = randomUUID() as string, candidateIds = Object.keys(people) } = {},
  ) =>
    startTasksOf(adminDb(), {
      regionId,
      commandId,
      templateId: 'first_contact',
      candidateIds,
      startDay: '2026-11-27',
      assignee,
      uid: editor,
      now,
    });
  const undo = (startedBy: string, { uid = editor, at = minutesLater(1) } = {}) =>
    undoStartTasksOf(adminDb(), {
      regionId,
      startedBy,
      candidateIds: Object.keys(people),
      uid,
      now: at,
    });
  const tasks = async () => {
    const { docs } = await adminDb().collection(tasksPath(regionId)).get();
    return new Map(docs.map((document) => [document.id, taskSchema.parse(document.data())]));
  };
  const audited = async () => {
    const { docs } = await adminDb().collection(auditPath(regionId)).get();
    return docs
      .map((entry) => entry.data())
      .filter(({ kind }) => kind === 'tasks_started' || kind === 'tasks_undone');
  };
  const task = (id: string) => adminDb().doc(taskPath(regionId, id));
  const facts = async (id: string) => {
    const stored = await adminDb().doc(candidatePath(regionId, id)).get();
    const { openTaskCount, nextActionAt } = candidateSchema.parse(stored.data());
    return { openTaskCount, nextActionAt };
  };
  return { ...region, facts, template, start, undo, tasks, task, audited };
}

describe('starting a template', () => {
  it('makes its tasks for each candidate, with their days, and tells the audit log of whom', async () => {
    const { editor, start, tasks, audited } = await aDesk({ anna: {}, bram: {} });
    const commandId = randomUUID();
    const answer = await start({ kind: 'member', uid: editor }, { commandId });
    expect(answer).toEqual({ outcomes: { anna: 'done', bram: 'done' }, taskCount: 4 });
    const made = await tasks();
    expect([...made.keys()].sort()).toEqual(
      ['anna-0', 'anna-1', 'bram-0', 'bram-1'].map((end) => `${commandId}-${end}`),
    );
    expect(made.get(`${commandId}-anna-1`)).toMatchObject({
      title: 'Nabellen',
      candidateId: 'anna',
      assigneeUid: editor,
      startedBy: commandId,
      dueDate: '2026-11-30',
      createdBy: editor,
    });
    const entries = await audited();
    expect(entries.map(({ candidateId }) => candidateId).sort()).toEqual(['anna', 'bram']);
    expect(JSON.stringify(entries)).not.toContain('Bellen');
  });

  it('leaves out who is blocked and who is gone; the others get theirs', async () => {
    const { start, tasks } = await aDesk({ anna: {}, bram: { restricted: true } });
    const candidateIds = ['anna', 'bram', 'nobody'];
    expect(await start({ kind: 'nobody' }, { candidateIds })).toEqual({
      outcomes: { anna: 'done', bram: 'restricted', nobody: 'not_found' },
      taskCount: 2,
    });
    const made = [...(await tasks()).values()];
    expect(made.map(({ candidateId }) => candidateId)).toEqual(['anna', 'anna']);
  });

  it('gives each dossier’s tasks to its adviser, and to nobody where that one left', async () => {
    const { regionId, viewer, inactive, start, tasks } = await aDesk({
      anna: {},
      bram: {},
      cas: {},
    });
    const own = (id: string, ownerUid: string) =>
      adminDb().doc(candidatePath(regionId, id)).update({ ownerUid });
    await own('anna', viewer);
    await own('bram', inactive);
    await start({ kind: 'owner' });
    const assigned = [...(await tasks()).values()].map(({ candidateId, assigneeUid }) => [
      candidateId,
      assigneeUid,
    ]);
    expect(Object.fromEntries(assigned)).toEqual({ anna: viewer, bram: undefined, cas: undefined });
  });

  it('gives nothing to who does not work here', async () => {
    const { inactive, start, tasks } = await aDesk({ anna: {} });
    for (const uid of [inactive, 'stranger'])
      await expect(start({ kind: 'member', uid })).rejects.toMatchObject({
        code: 'assignee_not_member',
      });
    expect((await tasks()).size).toBe(0);
  });

  it('has one effect when it comes twice, also where somebody removed a task in between', async () => {
    const { start, tasks, task, audited } = await aDesk({ anna: {}, bram: {} });
    const commandId = randomUUID();
    const again = () => start({ kind: 'nobody' }, { commandId });
    const answers = await Promise.all([again(), again()]);
    expect(answers[0]).toEqual(answers[1]);
    await task(`${commandId}-anna-0`).delete();
    expect(await again()).toEqual(answers[0]);
    expect((await tasks()).size).toBe(3);
    expect(await audited()).toHaveLength(2);
  });

  it('is not for a template that was archived meanwhile', async () => {
    const { template, start, tasks } = await aDesk({ anna: {} });
    await template.update({ active: false });
    expect((await start()).outcomes).toEqual({ anna: 'task_template_archived' });
    expect((await tasks()).size).toBe(0);
  });
});

it('the dossier says so at once, and once it is undone says what it said before', async () => {
  const before = { openTaskCount: 1, nextActionAt: startOfDay('2026-12-01') };
  const { facts, start, undo, task, regionId } = await aDesk({ anna: before, bram: {} });
  await task('other').set(aTask({ candidateId: 'anna', dueDate: '2026-12-01' }));
  const commandId = randomUUID();
  await start({ kind: 'nobody' }, { commandId });
  const first = startOfDay('2026-11-27');
  expect(await facts('anna')).toEqual({ openTaskCount: 3, nextActionAt: first });
  expect(await facts('bram')).toEqual({ openTaskCount: 2, nextActionAt: first });
  await undo(commandId);
  expect(await facts('anna')).toEqual(before);
  expect(await facts('bram')).toEqual({ openTaskCount: 0, nextActionAt: undefined });
  expect((await adminDb().collection(tasksPath(regionId)).get()).size).toBe(1);
});

describe('undoing it', () => {
  it('removes what nobody changed since, and says how many stay', async () => {
    const { start, undo, tasks, task } = await aDesk({ anna: {}, bram: {} });
    const commandId = randomUUID();
    await start({ kind: 'nobody' }, { commandId });
    await task(`${commandId}-anna-0`).update({ title: 'Mailen', updatedAt: minutesLater(1) });
    const done = { status: 'done', doneAt: now, doneBy: 'x', updatedAt: minutesLater(1) };
    await task(`${commandId}-bram-1`).update(done);
    const outcomes = { anna: 'done', bram: 'done' };
    expect(await undo(commandId)).toEqual({ outcomes, removed: 2, kept: 2 });
    expect(await undo(commandId)).toEqual({ outcomes, removed: 2, kept: 2 });
    expect([...(await tasks()).keys()].sort()).toEqual([
      `${commandId}-anna-0`,
      `${commandId}-bram-1`,
    ]);
  });

  it('is not followed by the same start that comes late', async () => {
    const { start, undo, tasks } = await aDesk({ anna: {} });
    const commandId = randomUUID();
    await start({ kind: 'nobody' }, { commandId });
    await undo(commandId);
    await start({ kind: 'nobody' }, { commandId });
    expect((await tasks()).size).toBe(0);
  });

  it('is for who started it, and for a short time', async () => {
    const { regionAdmin, start, undo, tasks } = await aDesk({ anna: {} });
    const commandId = randomUUID();
    await start({ kind: 'nobody' }, { commandId });
    expect((await undo(commandId, { uid: regionAdmin })).outcomes).toEqual({ anna: 'not_found' });
    expect((await undo(commandId, { at: minutesLater(16) })).outcomes).toEqual({
      anna: 'undo_too_late',
    });
    expect((await tasks()).size).toBe(2);
  });
});
