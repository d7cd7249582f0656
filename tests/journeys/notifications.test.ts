// From what a colleague does with the application's own SDK to what somebody is told. A backend of its own, since events
// are delivered twice here.
import { randomUUID } from 'node:crypto';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { notificationSchema } from '@instroom/domain/notification/notification.ts';
import { notificationSettingsSchema } from '@instroom/domain/notification/settings.ts';
import {
  candidatePath,
  interactionPath,
  notificationsPath,
  ownNotificationSettingsPath,
  taskPath,
} from '@instroom/domain/paths.ts';
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
  const { regionId, editor, regionAdmin } = region;
  const { db, call } = await signInAs(editor);
  const document = doc(db, taskPath(regionId, randomUUID()));
  const signed = () => ({ updatedBy: editor, updatedAt: serverTimestamp() });
  const give = (uid: string) =>
    setDoc(document, {
      ...{ schemaVersion: 1, title: 'Terugbellen', priority: 'normal', status: 'open' },
      ...{ people: [editor, uid], assigneeUid: uid, isPrivate: false, checklist: [] },
      ...{ createdBy: editor, createdAt: serverTimestamp(), ...signed() },
    });
  const change = (fields: object) => updateDoc(document, { ...fields, ...signed() });
  const remove = () => change({ status: 'removed' });
  const told = async () => {
    await controls().awaitIdle();
    const { docs } = await adminDb().collection(notificationsPath(regionId)).get();
    return docs.map((stored) => notificationSchema.parse(stored.data()));
  };
  return { ...region, regionAdmin, call, give, change, remove, told };
}

describe('a task that a colleague gives', () => {
  it('is told of once, also where its event comes three times, and goes with what happens to it', async () => {
    await controls().setFaultPlan([
      {
        match: { operation: 'functions.deliver', function: 'taskChanged' },
        action: { type: 'duplicate', count: 2 },
      },
    ]);
    const { editor, regionAdmin, viewer, give, change, remove, told } = await aDesk();
    await give(regionAdmin);
    expect(await told()).toEqual([
      expect.objectContaining({ uid: regionAdmin, kind: 'assigned', byUid: editor, readAt: null }),
    ]);
    // Twice, quickly: nothing tells the first of both that it is theirs.
    await change({ assigneeUid: viewer, people: [editor, regionAdmin, viewer] });
    await change({ assigneeUid: regionAdmin });
    await change({ assigneeUid: viewer });
    expect((await told()).map(({ uid }) => uid)).toEqual([viewer]);
    await change({ status: 'done', doneAt: serverTimestamp(), doneBy: editor });
    expect(await told()).toEqual([]);
    await change({ status: 'open', doneAt: deleteField(), doneBy: deleteField() });
    expect((await told()).map(({ uid }) => uid)).toEqual([viewer]);
    await remove();
    expect(await told()).toEqual([]);
  });

  it('is no news to who takes it', async () => {
    const { editor, give, told } = await aDesk();
    await give(editor);
    expect(await told()).toEqual([]);
  });
});

it('a form that somebody known fills in anew is told of until it is answered', async () => {
  const { regionId, editor, call, told } = await aDesk();
  await adminDb()
    .doc(candidatePath(regionId, 'anna'))
    .set(aCandidate({ ownerUid: editor }));
  const proposal = { formId: 'f', submissionKey: 'one', values: {}, custom: {}, state: 'open' };
  await adminDb()
    .doc(interactionPath(regionId, 'anna', 'form-one'))
    .set({
      ...{ kind: 'form', at: new Date(), direction: 'in', byUid: 'form:f', attachmentIds: [] },
      proposal,
    });
  expect(await told()).toEqual([
    expect.objectContaining({ uid: editor, kind: 'proposal', candidateId: 'anna' }),
  ]);
  await call('answerProposal', {
    ...{ regionId, candidateId: 'anna', interactionId: 'form-one', commandId: randomUUID() },
    answer: { state: 'dismissed' },
  });
  expect(await told()).toEqual([]);
});

describe('what somebody wants to be told', () => {
  const wishes = {
    hidden: ['due'],
    digest: { isOn: true, time: '07:45', weekdays: [1, 3] },
    reports: ['quarter'],
  };

  it('is kept for who only looks too, and for nobody who left', async () => {
    const { regionId, viewer, inactive } = await aDesk();
    const { call } = await signInAs(viewer);
    await call('saveNotificationSettings', { regionId, wishes });
    const stored = await adminDb().doc(ownNotificationSettingsPath(regionId, viewer)).get();
    expect(notificationSettingsSchema.parse(stored.data())).toMatchObject(wishes);
    const former = await signInAs(inactive);
    const refused = former.call('saveNotificationSettings', { regionId, wishes });
    await expect(refused).rejects.toMatchObject({ details: { code: 'not_allowed' } });
  });

  it('is refused where it means nothing', async () => {
    const { regionId, call } = await aDesk();
    const never = { ...wishes, digest: { ...wishes.digest, time: '25:00' } };
    const refused = call('saveNotificationSettings', { regionId, wishes: never });
    await expect(refused).rejects.toMatchObject({ details: { code: 'invalid_input' } });
    const unknown = call('saveNotificationSettings', {
      ...{ regionId, wishes: { ...wishes, reports: ['week'] } },
    });
    await expect(unknown).rejects.toMatchObject({ details: { code: 'invalid_input' } });
  });
});
