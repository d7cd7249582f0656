import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { addDays } from '@instroom/domain/instant.ts';
import {
  auditEntryPath,
  candidatePath,
  commandPath,
  countedPath,
  importRejectPagePath,
  importRunPath,
  invitationKeyPath,
  invitationPath,
  mailPath,
  notificationPath,
  platformAuditEntryPath,
  platformMailPath,
  rateLimitPath,
  signInRequestPath,
  submissionPath,
  taskPath,
  tasksPath,
} from '@instroom/domain/paths.ts';
import { aTask } from '@instroom/domain/task/a-task.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { controls, useOwnBackend } from '../../../tests/setup/backend.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { purgeExpired } from './purge-expired.ts';

// It removes what expired in every region, also in those of other tests.
useOwnBackend();

const now = new Date('2026-03-10T12:00:00Z');

describe('the nightly purge', () => {
  it('removes what has reached its end date, keeps what has not, and no dossier', async () => {
    await controls().setBackgroundTriggers(false);
    const { regionId } = await aRegion();
    const paths = (suffix: string) => [
      submissionPath(regionId, suffix),
      commandPath(regionId, suffix),
      countedPath(regionId, suffix),
      invitationPath(regionId, suffix),
      mailPath(regionId, suffix),
      auditEntryPath(regionId, suffix),
      notificationPath(regionId, suffix),
      rateLimitPath(`${regionId}-${suffix}`),
      signInRequestPath(`${regionId}-${suffix}`),
      invitationKeyPath(`${regionId}-${suffix}`),
      platformMailPath(`${regionId}-${suffix}`),
      platformAuditEntryPath(`${regionId}-${suffix}`),
      importRunPath(`${regionId}-${suffix}`),
    ];
    const write = (path: string, data: object) => adminDb().doc(path).set(data);
    for (const path of paths('past')) await write(path, { expireAt: now });
    for (const path of paths('future')) await write(path, { expireAt: addDays(now, 1) });
    for (const path of paths('without')) await write(path, { count: 1 });
    await write(candidatePath(regionId, 'one'), aCandidate({ retainUntil: addDays(now, -1) }));

    const rejects = importRejectPagePath(`${regionId}-past`, '0000');
    await write(rejects, { rejects: [] });

    expect(await purgeExpired(adminDb(), now)).toEqual({
      rateLimits: 1,
      signInRequests: 1,
      invitationKeys: 1,
      invitations: 1,
      platformMail: 1,
      platformAudit: 1,
      importRuns: 1,
      tasks: 0,
      submissions: 1,
      commands: 1,
      counted: 1,
      mail: 1,
      audit: 1,
      notifications: 1,
    });
    const exists = async (path: string) => (await adminDb().doc(path).get()).exists;
    expect(await exists(rejects)).toBe(false);
    for (const path of paths('past')) expect(await exists(path)).toBe(false);
    for (const path of [...paths('future'), ...paths('without')])
      expect(await exists(path)).toBe(true);
    expect(await exists(candidatePath(regionId, 'one'))).toBe(true);
  });

  it('goes on where more expired than fits one batch', async () => {
    const { regionId } = await aRegion();
    const batch = adminDb().batch();
    for (let number = 0; number < 450; number += 1)
      batch.set(adminDb().doc(submissionPath(regionId, `s${number}`)), { expireAt: now });
    await batch.commit();
    expect((await purgeExpired(adminDb(), now)).submissions).toBe(450);
  });

  it('takes away tasks a month after they were set aside, with their comments, and no others', async () => {
    await controls().setBackgroundTriggers(false);
    const { regionId } = await aRegion();
    const stored = async () => {
      const { docs } = await adminDb().collection(tasksPath(regionId)).get();
      return docs.map(({ id }) => id);
    };
    const monthAgo = addDays(now, -30);
    const tasks = {
      gone: aTask({ status: 'removed', updatedAt: monthAgo }),
      recent: aTask({ status: 'removed', updatedAt: addDays(now, -29) }),
      open: aTask({ updatedAt: monthAgo }),
    };
    for (const [id, task] of Object.entries(tasks))
      await adminDb().doc(taskPath(regionId, id)).set(task);
    const comment = adminDb().doc(`${taskPath(regionId, 'gone')}/comments/one`);
    await comment.set({ text: 'Gebeld' });

    expect(await purgeExpired(adminDb(), now)).toMatchObject({ tasks: 1 });
    expect(await stored()).toEqual(['open', 'recent']);
    expect((await comment.get()).exists).toBe(false);
  });
});
