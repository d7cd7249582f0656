import { startOfDay } from '@instroom/domain/calendar.ts';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import {
  candidatePath,
  candidatesPath,
  taskBoardPath,
  taskBoardsPath,
  taskPath,
} from '@instroom/domain/paths.ts';
import { aTask } from '@instroom/domain/task/a-task.ts';
import { packTask, taskBoardSchema, taskBucketOf } from '@instroom/domain/task/packed-task.ts';
import { describe, expect, it } from 'vitest';
import { useBackendWithoutTriggers } from '../../../tests/rules/actors.ts';
import { adminDb } from '../../../tests/setup/admin.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { repairingTasks } from './repair-tasks.ts';

// Events that never come are what this repairs.
useBackendWithoutTriggers();

const one = aTask({ candidateId: 'anna', dueDate: '2026-12-03' });
const other = aTask({ candidateId: 'anna', dueDate: '2026-12-01', title: 'Mailen' });
const hidden = aTask({ candidateId: 'anna', dueDate: '2026-11-01', isPrivate: true });
const finished = aTask({
  candidateId: 'anna',
  status: 'done',
  doneAt: new Date('2026-03-03T09:00:00Z'),
  doneBy: 'pat',
});

async function aDesk() {
  const { regionId } = await aRegion();
  const document = (path: string) => adminDb().doc(path);
  for (const [id, task] of Object.entries({ one, other, hidden, finished }))
    await document(taskPath(regionId, id)).set(task);
  const candidate = document(candidatePath(regionId, 'anna'));
  await candidate.set(aCandidate());
  const repair = async () => {
    const tasks = await repairingTasks(adminDb(), regionId);
    tasks.look((await adminDb().collection(candidatesPath(regionId)).get()).docs);
    return tasks.repair();
  };
  const packed = async () => {
    const { docs } = await adminDb().collection(taskBoardsPath(regionId)).get();
    return Object.assign({}, ...docs.map((bucket) => taskBoardSchema.parse(bucket.data()).entries));
  };
  const facts = async () => {
    const { openTaskCount, nextActionAt } = candidateSchema.parse((await candidate.get()).data());
    return { openTaskCount, nextActionAt };
  };
  return { regionId, document, candidate, repair, packed, facts };
}
const whole = { one: packTask(one), other: packTask(other) };

describe('every night', () => {
  it('tasks that no event told of stand where they should, and count in the dossier', async () => {
    const { repair, packed, facts } = await aDesk();
    expect(await repair()).toEqual({ looked: 3, repaired: 3 });
    expect(await packed()).toEqual(whole);
    expect(await facts()).toEqual({ openTaskCount: 2, nextActionAt: startOfDay('2026-12-01') });
    expect(await repair()).toEqual({ looked: 3, repaired: 0 });
  });

  it('what stands there of a task that is gone, done or private is taken away', async () => {
    const { regionId, document, candidate, repair, packed, facts } = await aDesk();
    for (const id of ['gone', 'hidden', 'finished'])
      await document(taskBoardPath(regionId, taskBucketOf(id))).set(
        { entries: { [id]: packTask(one) } },
        { merge: true },
      );
    await candidate.update({ openTaskCount: 9, nextActionAt: startOfDay('2020-01-01') });
    await repair();
    expect(await packed()).toEqual(whole);
    expect((await facts()).openTaskCount).toBe(2);
  });

  it('a candidate without tasks shows none', async () => {
    const { regionId, document, repair } = await aDesk();
    const bo = document(candidatePath(regionId, 'bo'));
    await bo.set(aCandidate({ openTaskCount: 3, nextActionAt: new Date() }));
    await repair();
    const { openTaskCount, nextActionAt } = candidateSchema.parse((await bo.get()).data());
    expect({ openTaskCount, nextActionAt }).toEqual({ openTaskCount: 0, nextActionAt: undefined });
  });
});
