// Comments that name somebody, and forms that are filled in anew.
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { notificationSchema } from '@instroom/domain/notification/notification.ts';
import { candidatePath, interactionPath, notificationsPath } from '@instroom/domain/paths.ts';
import { aTask } from '@instroom/domain/task/a-task.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { controls, useOwnBackend } from '../../../tests/setup/backend.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { notifyMentioned } from './notify-mentioned.ts';
import { notifyProposal } from './notify-proposal.ts';

// The triggers would tell before the tests do.
useOwnBackend();
beforeAll(() => controls().setBackgroundTriggers(false));

const at = new Date('2026-03-09T09:00:00Z');

async function toldIn(regionId: string) {
  const { docs } = await adminDb().collection(notificationsPath(regionId)).get();
  return docs.map((document) => notificationSchema.parse(document.data()));
}

describe('who is named in a comment is told', () => {
  async function aComment() {
    const region = await aRegion();
    const { regionId, editor, viewer, regionAdmin, inactive } = region;
    const comment = {
      mentions: [viewer, viewer, regionAdmin, inactive, editor],
      byUid: editor,
      at,
    };
    const mention = (task = aTask()) =>
      notifyMentioned(adminDb(), { regionId, taskId: 'one', commentId: 'c' }, comment, task);
    const told = async () => (await toldIn(regionId)).map(({ uid }) => uid);
    return { ...region, mention, told };
  }

  it('once, and not its author or who may not look any more', async () => {
    const { mention, told, viewer, regionAdmin, regionId } = await aComment();
    // Which of both told whom is all the same.
    const [one = 0, other = 0] = await Promise.all([mention(), mention()]);
    expect(one + other).toBe(2);
    expect(await mention()).toBe(0);
    expect((await told()).toSorted()).toEqual([regionAdmin, viewer].toSorted());
    expect((await toldIn(regionId))[0]).toMatchObject({ kind: 'mentioned', taskId: 'one', at });
  });

  it('and of a private task only who is among its people', async () => {
    const { mention, told, viewer } = await aComment();
    expect(await mention(aTask({ isPrivate: true, people: ['pat', viewer] }))).toBe(1);
    expect(await told()).toEqual([viewer]);
  });
});

describe('whose dossier it is, is told of a form that was filled in anew', () => {
  async function aDossier(ownerUid: string | undefined, region: { regionId: string }) {
    const { regionId } = region;
    const place = { regionId, candidateId: 'anna', interactionId: 'form-one' };
    await adminDb()
      .doc(candidatePath(regionId, 'anna'))
      .set(aCandidate(ownerUid ? { ownerUid } : {}));
    const document = adminDb().doc(interactionPath(regionId, 'anna', 'form-one'));
    const nothing = await document.get();
    const snapshotIn = async (state: string) => {
      const proposal = { formId: 'f', submissionKey: 'one', values: {}, state };
      const how = { kind: 'form', direction: 'in', byUid: 'form:f', attachmentIds: [] };
      await document.set({ ...how, at, proposal });
      return document.get();
    };
    return { place, nothing, snapshotIn };
  }

  it('once, until somebody answers it, and again when the answer is taken back', async () => {
    const region = await aRegion();
    const { place, nothing, snapshotIn } = await aDossier(region.editor, region);
    const open = await snapshotIn('open');
    const arrived = () => notifyProposal(adminDb(), place, { before: nothing, after: open });
    await Promise.all([arrived(), arrived()]);
    expect(await toldIn(region.regionId)).toEqual([
      expect.objectContaining({ uid: region.editor, kind: 'proposal', candidateId: 'anna', at }),
    ]);
    const taken = await snapshotIn('dismissed');
    await notifyProposal(adminDb(), place, { before: open, after: taken });
    // The first event again, late.
    await arrived();
    expect(await toldIn(region.regionId)).toEqual([]);
    await notifyProposal(adminDb(), place, { before: taken, after: await snapshotIn('open') });
    expect(await toldIn(region.regionId)).toHaveLength(1);
  });

  it('and nobody where it is nobody’s, or his or hers who left', async () => {
    for (const who of ['nobody', 'inactive'] as const) {
      const region = await aRegion();
      const owner = who === 'nobody' ? undefined : region.inactive;
      const { place, nothing, snapshotIn } = await aDossier(owner, region);
      await notifyProposal(adminDb(), place, { before: nothing, after: await snapshotIn('open') });
      expect(await toldIn(region.regionId)).toEqual([]);
    }
  });
});
