// The audit log as the deployed functions write it, under what a real event system does. It has a backend of its own,
// since faults touch everybody.
import { randomUUID } from 'node:crypto';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { nextRevision } from '@instroom/domain/candidate/revision.ts';
import { auditPath, candidatePath } from '@instroom/domain/paths.ts';
import { deleteField, doc, serverTimestamp, updateDoc } from 'firebase/firestore';
import { afterEach, describe, expect, it } from 'vitest';
import { adminAuth, adminDb } from '../setup/admin.ts';
import { awaitMembership } from '../setup/application.ts';
import { controls, useOwnBackend } from '../setup/backend.ts';
import { signInAs } from '../setup/clients.ts';
import { aRegion } from '../setup/region.ts';

useOwnBackend();
afterEach(() => controls().clearFaultPlan());

async function aDossier() {
  const region = await aRegion();
  const path = candidatePath(region.regionId, 'one');
  await adminDb()
    .doc(path)
    .set(aCandidate({ createdBy: 'form:demo-contact', sectors: ['vo'] }));
  await controls().awaitIdle();
  const entries = async () => {
    await controls().awaitIdle();
    const log = await adminDb().collection(auditPath(region.regionId)).orderBy('at').get();
    return log.docs.map((entry) => entry.data());
  };
  const edit = async (fields: object) => {
    const { auth, db } = await signInAs(region.editor);
    const revision = (await adminDb().doc(path).get()).get('revision');
    await updateDoc(doc(db, path), {
      ...fields,
      ...nextRevision({ revision }, randomUUID()),
      updatedBy: auth.currentUser?.uid,
      updatedAt: serverTimestamp(),
    });
    // The local backend lets a client's write wait for long where a function still holds the document.
    await controls().awaitIdle();
  };
  const deliverTwice = () =>
    controls().setFaultPlan([
      {
        match: { operation: 'functions.deliver', function: 'candidateChanged' },
        action: { type: 'duplicate', count: 1 },
      },
    ]);
  return { ...region, path, entries, edit, deliverTwice };
}

const changes = (entries: FirebaseFirestore.DocumentData[]) =>
  entries.filter(({ kind }) => kind === 'candidate_changed');

describe('what changes in a dossier', () => {
  it('is one entry for each edit, with who, which fields and when, and nothing of what they hold', async () => {
    const { editor, entries, edit } = await aDossier();
    await edit({ motivation: 'Ik wil voor de klas.', hoursPerWeek: 24 });
    await edit({ hoursPerWeek: deleteField() });
    const [first, second, ...more] = changes(await entries());
    expect(more).toEqual([]);
    expect(first).toMatchObject({ byUid: editor, candidateId: 'one' });
    expect(first?.fields.toSorted()).toEqual(['hoursPerWeek', 'motivation']);
    expect(second?.fields).toEqual(['hoursPerWeek']);
    const told = ['at', 'byUid', 'candidateId', 'expireAt', 'fields', 'kind'];
    for (const entry of [first, second]) expect(Object.keys(entry ?? {}).toSorted()).toEqual(told);
  });

  it('is one entry also when its event is delivered twice, whether figures change or not', async () => {
    const { editor, entries, edit, deliverTwice } = await aDossier();
    await deliverTwice();
    await edit({ motivation: 'Ja' });
    await edit({ subjects: ['wi'] });
    await edit({ ownerUid: editor });
    expect(changes(await entries()).map(({ fields }) => fields)).toEqual([
      ['motivation'],
      ['subjects'],
      ['ownerUid'],
    ]);
  });

  it('is, where a function put a text right, the work of the server and not of the editor', async () => {
    const { editor, entries, edit } = await aDossier();
    await edit({ motivation: 'bsn 111222333', lastName: 'Berg' });
    const acts = changes(await entries()).map(({ byUid, fields }) => [byUid, fields.toSorted()]);
    expect(acts).toEqual([
      [editor, ['lastName', 'motivation']],
      ['server', ['motivation']],
    ]);
  });

  it('begins with who made it, and ends with an entry that outlives it', async () => {
    const { path, entries, deliverTwice } = await aDossier();
    await deliverTwice();
    await adminDb().doc(path).delete();
    const acts = (await entries()).map(({ kind, byUid, candidateId }) => [
      kind,
      byUid,
      candidateId,
    ]);
    expect(acts).toEqual([
      ['candidate_created', 'form:demo-contact', 'one'],
      ['candidate_erased', 'server', 'one'],
    ]);
  });

  it('by a command stands in the name of who gave it', async () => {
    const { regionId, editor, entries } = await aDossier();
    const { call } = await signInAs(editor);
    const command = { regionId, candidateId: 'one', commandId: randomUUID() };
    await call('movePhase', { ...command, move: { to: 'orienting' } });
    await call('movePhase', { ...command, move: { to: 'orienting' } });
    const [change, ...more] = changes(await entries());
    expect(more).toEqual([]);
    expect(change).toMatchObject({ byUid: editor });
    expect(change?.fields.toSorted()).toEqual(['phase', 'status']);
  });
});

describe('what the application tells', () => {
  const opened = (entries: FirebaseFirestore.DocumentData[]) =>
    entries.filter(({ kind }) => kind === 'dossier_opened');

  it('is one entry for a dossier that was opened, however often it is told', async () => {
    const { regionId, viewer, entries } = await aDossier();
    const { call } = await signInAs(viewer);
    const report = { regionId, candidateId: 'one', secondsAgo: 0 };
    await Promise.all([1, 2, 3].map(() => call('reportOpened', report)));
    const [entry, ...more] = opened(await entries());
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ byUid: viewer, candidateId: 'one' });
  });

  it('counts for members only, and in their own region', async () => {
    const { regionId, inactive, entries } = await aDossier();
    const elsewhere = await aRegion();
    for (const uid of [inactive, elsewhere.editor, `stranger-${randomUUID()}`]) {
      const { call } = await signInAs(uid);
      const report = { regionId, candidateId: 'one', secondsAgo: 0 };
      await expect(call('reportOpened', report)).rejects.toMatchObject({
        code: 'functions/permission-denied',
      });
    }
    expect(opened(await entries())).toEqual([]);
  });

  it('is one entry for a sign-in, at the moment in the token', async () => {
    const { regionId, viewer, entries } = await aDossier();
    await awaitMembership(regionId, viewer);
    const { auth, call } = await signInAs(viewer);
    await call('reportSignIn', {});
    await call('reportSignIn', {});
    const signedIn = (await entries()).filter(({ kind }) => kind === 'signed_in');
    const { authTime = '' } = (await auth.currentUser?.getIdTokenResult()) ?? {};
    expect(signedIn.map(({ byUid, at }) => [byUid, at.toDate()])).toEqual([
      [viewer, new Date(authTime)],
    ]);
  });

  it('is an entry for the export of the log, for region admins only', async () => {
    const { regionId, regionAdmin, editor, entries } = await aDossier();
    const input = {
      regionId,
      commandId: randomUUID(),
      filter: { candidateId: 'one', from: '2026-01-01' },
    };
    const admin = await signInAs(regionAdmin);
    await admin.call('reportAuditExport', input);
    await admin.call('reportAuditExport', input);
    const { call } = await signInAs(editor);
    await expect(call('reportAuditExport', input)).rejects.toMatchObject({
      code: 'functions/permission-denied',
    });
    const exported = (await entries()).filter(({ kind }) => kind === 'exported');
    expect(exported).toHaveLength(1);
    expect(exported[0]).toMatchObject({
      byUid: regionAdmin,
      candidateId: 'one',
      detail: { what: 'audit', from: '2026-01-01' },
    });
  });

  it('names accounts to who administers the platform, and to nobody else', async () => {
    const uid = `admin-${randomUUID()}`;
    await adminAuth().createUser({ uid, email: `${uid}@platform.example` });
    await adminDb().doc(`platformAdmins/${uid}`).set({ since: new Date() });
    const input = { uids: [uid, 'nobody'] };
    const { call } = await signInAs(uid);
    expect(await call('nameAccounts', input)).toEqual({
      names: { [uid]: `${uid}@platform.example` },
    });
    const { regionAdmin } = await aRegion();
    await expect((await signInAs(regionAdmin)).call('nameAccounts', input)).rejects.toMatchObject({
      code: 'functions/permission-denied',
    });
  });
});
