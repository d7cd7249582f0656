// A region of two hundred people who all want their digest at the same time, with ten open tasks each and a pool: how fast
// are their mails queued?
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { newTaskNotification } from '@instroom/domain/notification/notification.ts';
import { settingsAfter, standardWishes } from '@instroom/domain/notification/settings.ts';
import {
  candidatePath,
  memberPath,
  notificationPath,
  ownNotificationSettingsPath,
  regionPath,
  taskBoardPath,
  taskPath,
} from '@instroom/domain/paths.ts';
import { aTask } from '@instroom/domain/task/a-task.ts';
import { packTask, taskBucketOf } from '@instroom/domain/task/packed-task.ts';
import type { Task } from '@instroom/domain/task/task.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { queueDigests } from '../../functions/src/notifications/queue-digests.ts';
import { aRegion } from './a-region.ts';
import { inSeconds, report } from './report.ts';
import { onStage, regionId, type Stage } from './stage.ts';

const members = 200;
const tasksEach = 10;
const day = '2026-03-09';
const eight = new Date('2026-03-09T07:00:00Z');

export async function benchDigests(): Promise<void> {
  await onStage(async ({ db, backend }: Stage) => {
    await backend.setBackgroundTriggers(false);
    await furnish(db);
    const began = performance.now();
    const queued = await queueDigests(db, regionId, eight);
    const tookMs = performance.now() - began;
    report(`${queued} digests of ${members * tasksEach} open tasks queued`, inSeconds(tookMs));
    report('digests a minute', String(Math.round((queued / tookMs) * 60_000)), '50');
    const again = await queueDigests(db, regionId, eight);
    report('queued by a second run', String(again), '0');
  });
}

async function furnish(db: Firestore): Promise<void> {
  const created = { createdAt: eight, createdBy: 'bench', updatedAt: eight, updatedBy: 'bench' };
  const writer = db.bulkWriter();
  void writer.set(db.doc(regionPath(regionId)), aRegion('Bench'));
  const boards = new Map<string, Record<string, string>>();
  const put = (id: string, task: Task) => {
    const entries = boards.get(taskBucketOf(id)) ?? {};
    boards.set(taskBucketOf(id), { ...entries, [id]: packTask(task) ?? '' });
    void writer.set(db.doc(taskPath(regionId, id)), task);
  };
  for (let number = 0; number < members; number += 1) {
    const uid = `member-${number}`;
    void writer.set(db.doc(memberPath(regionId, uid)), {
      ...{ schemaVersion: 1, role: 'editor', displayName: `Bench ${number}`, active: true },
      ...{ email: `${uid}@bench.example`, since: eight, ...created },
    });
    const wishes = { ...standardWishes, digest: { ...standardWishes.digest, isOn: true } };
    const before = new Date('2026-03-09T05:00:00Z');
    void writer.set(
      db.doc(ownNotificationSettingsPath(regionId, uid)),
      settingsAfter(undefined, wishes, before),
    );
    for (let index = 0; index < tasksEach; index += 1) {
      const candidateId = `c-${(number * tasksEach + index) % 500}`;
      const about = { assigneeUid: uid, people: ['pat', uid], candidateId };
      const task = aTask({ ...about, dueDate: index % 2 ? day : '2026-03-02' });
      put(`t-${number}-${index}`, task);
      const news = { uid, kind: 'assigned', at: eight, byUid: 'pat' } as const;
      const id = `${uid}_${index}`;
      void writer.set(
        db.doc(notificationPath(regionId, id)),
        newTaskNotification(news, `t-${number}-${index}`, task),
      );
    }
  }
  for (let index = 0; index < 100; index += 1) put(`pool-${index}`, aTask());
  for (let index = 0; index < 500; index += 1)
    void writer.set(db.doc(candidatePath(regionId, `c-${index}`)), aCandidate());
  for (const [bucket, entries] of boards)
    void writer.set(db.doc(taskBoardPath(regionId, bucket)), { entries });
  await writer.close();
}
