// What is to be done in a demo region, so that its pages of work show something. What it has already stays as it is.
import { dayAfter, dayOf } from '@instroom/domain/calendar.ts';
import { baseTaskTemplates } from '@instroom/domain/codes/base-task-templates.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { seededRandom } from '@instroom/domain/invented/random.ts';
import { candidatesPath, taskPath, tasksPath, taskTemplatePath } from '@instroom/domain/paths.ts';
import { baseTemplates } from '@instroom/domain/task/base-templates.ts';
import { newTask } from '@instroom/domain/task/new-task.ts';
import type { Task } from '@instroom/domain/task/task.ts';
import type { Firestore } from 'firebase-admin/firestore';
import type { DemoRegion } from './regions.ts';

const many = 28;
const onTheirOwn = ['Informatieavond voorbereiden', 'Nieuwsbrief aan scholen schrijven'];
const titles = baseTaskTemplates.flatMap(({ items }) => items.map(({ nl }) => nl));

export async function seedTasks(
  db: Firestore,
  { regionId, seed, adviserUids }: Pick<DemoRegion, 'regionId' | 'seed' | 'adviserUids'>,
  now: Date,
): Promise<void> {
  if (!(await db.collection(tasksPath(regionId)).limit(1).get()).empty) return;
  const random = seededRandom(seed + 4000);
  const today = dayOf(now);
  const { docs } = await db
    .collection(candidatesPath(regionId))
    .where('phase', 'in', ['orienting', 'matching', 'preparing'])
    .limit(many)
    .get();
  const batch = db.batch();
  for (const { id, template } of baseTemplates(adviserUids[0], now))
    batch.set(db.doc(taskTemplatePath(regionId, id)), template);
  const add = (nth: number, about: Pick<Task, 'title'> & { candidateId?: string }) => {
    const createdBy = random.pick(adviserUids);
    const isFree = nth % 6 === 5;
    const task = newTask(
      {
        ...about,
        ...(!isFree && { assigneeUid: random.pick(adviserUids) }),
        ...(nth % 7 !== 6 && { dueDate: dayAfter(today, random.between(-4, 20)) }),
        ...(random.chance(0.2) && { priority: 'high' as const }),
        ...(nth % 5 === 0 && { checklist: ['x Gebeld', '- Gemaild', '- Afspraak gemaakt'] }),
      },
      { createdBy, now: addDays(now, -random.between(1, 10)) },
    );
    const done = { status: 'done' as const, doneAt: now, doneBy: createdBy };
    const stored = nth % 9 === 8 ? { ...task, ...done } : task;
    batch.set(db.doc(taskPath(regionId, `seed-${nth}`)), stored);
  };
  for (const [nth, { id }] of docs.entries())
    add(nth, { title: random.pick(titles), candidateId: id });
  for (const [nth, title] of onTheirOwn.entries()) add(docs.length + nth, { title });
  await batch.commit();
}
