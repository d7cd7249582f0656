import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { candidatePath, tasksPath, taskTemplatesPath } from '@instroom/domain/paths.ts';
import { taskSchema } from '@instroom/domain/task/task.ts';
import { taskTemplateSchema } from '@instroom/domain/task/task-template.ts';
import { seedTasks } from '@instroom/local/src/seed/seed-tasks.ts';
import { expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { aRegion } from '../setup/region.ts';

it('a demo region has work to do and lists to start it from; at the next start it has no more', async () => {
  const db = adminDb();
  const { regionId, editor } = await aRegion();
  for (const id of ['one', 'two', 'three'])
    await db.doc(candidatePath(regionId, id)).set(aCandidate({ phase: 'matching' }));
  const region = { regionId, seed: 1, adviserUids: [editor] as const };
  for (const now of ['2026-11-27T09:00:00Z', '2026-11-28T09:00:00Z'])
    await seedTasks(db, region, new Date(now));
  const { docs } = await db.collection(tasksPath(regionId)).get();
  const tasks = docs.map((document) => taskSchema.parse(document.data()));
  expect(tasks).toHaveLength(5);
  expect(tasks.filter(({ candidateId }) => candidateId)).toHaveLength(3);
  const templates = await db.collection(taskTemplatesPath(regionId)).get();
  expect(templates.size).toBeGreaterThan(3);
  for (const template of templates.docs) taskTemplateSchema.parse(template.data());
});
