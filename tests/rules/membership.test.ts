// Membership decides, and it decides anew with every read: the member document and nothing else.
import { randomUUID } from 'node:crypto';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import {
  auditEntryPath,
  candidatePath,
  invitationPath,
  memberPath,
  platformAdminPath,
  regionPath,
  userPath,
} from '@instroom/domain/paths.ts';
import type { Member } from '@instroom/domain/region/member.ts';
import { doc, getDocFromServer, setDoc, updateDoc } from 'firebase/firestore';
import { beforeEach, describe, expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { type Client, signInAs } from '../setup/clients.ts';
import { aMember, aRegion, type TestRegion } from '../setup/region.ts';
import { denied, useBackendWithoutTriggers } from './actors.ts';
import { signatureOn } from './signature.ts';

let region: TestRegion;

useBackendWithoutTriggers();

beforeEach(async () => {
  region = await aRegion();
  await adminDb().doc(candidatePath(region.regionId, 'one')).set(aCandidate());
});

describe('on the next read', () => {
  it('somebody who was deactivated sees nothing more', async () => {
    const editor = await signInAs(region.editor);
    await readCandidate(editor);
    await onServer(region.editor, { active: false });
    await expect(readCandidate(editor)).rejects.toMatchObject(denied);
    await expect(edit(editor)).rejects.toMatchObject(denied);
  });

  it('somebody who was deactivated still learns that from the own membership', async () => {
    const editor = await signInAs(region.editor);
    await onServer(region.editor, { active: false });
    const own = await getDocFromServer(doc(editor.db, memberPath(region.regionId, region.editor)));
    expect(own.get('active')).toBe(false);
    await expect(
      getDocFromServer(doc(editor.db, memberPath(region.regionId, region.viewer))),
    ).rejects.toMatchObject(denied);
  });

  it('a region admin who was deactivated no longer sees who was invited, nor the audit log', async () => {
    const { regionId, regionAdmin } = region;
    const { db } = await signInAs(regionAdmin);
    const read = () =>
      Promise.all([
        getDocFromServer(doc(db, invitationPath(regionId, 'one'))),
        getDocFromServer(doc(db, auditEntryPath(regionId, 'one'))),
      ]);
    await read();
    await onServer(regionAdmin, { active: false });
    await expect(read()).rejects.toMatchObject(denied);
  });

  it('somebody whose membership was removed sees nothing more', async () => {
    const viewer = await signInAs(region.viewer);
    await readCandidate(viewer);
    await adminDb().doc(memberPath(region.regionId, region.viewer)).delete();
    await expect(readCandidate(viewer)).rejects.toMatchObject(denied);
  });

  it('somebody who was invited, or made active again, sees the region', async () => {
    const uid = randomUUID();
    const invited = await signInAs(uid);
    await expect(readCandidate(invited)).rejects.toMatchObject(denied);
    await adminDb().doc(memberPath(region.regionId, uid)).set(aMember('viewer'));
    await readCandidate(invited);
  });

  it('a viewer who became an editor edits, and an editor who became a viewer does not', async () => {
    const member = await signInAs(region.viewer);
    await expect(edit(member)).rejects.toMatchObject(denied);
    await onServer(region.viewer, { role: 'editor' });
    await edit(member);
    await onServer(region.viewer, { role: 'viewer' });
    await expect(edit(member)).rejects.toMatchObject(denied);
    await readCandidate(member);
  });
});

describe('nobody gives oneself a right', () => {
  it('a viewer cannot change the own role, alone or with other fields', async () => {
    const viewer = await signInAs(region.viewer);
    const own = doc(viewer.db, memberPath(region.regionId, region.viewer));
    await expect(updateDoc(own, { role: 'editor' })).rejects.toMatchObject(denied);
    await expect(updateDoc(own, { title: 'Adviseur' })).rejects.toMatchObject(denied);
    await expect(setDoc(own, aMember('regionAdmin'))).rejects.toMatchObject(denied);
  });

  it('somebody who was deactivated cannot undo that', async () => {
    const inactive = await signInAs(region.inactive);
    const own = doc(inactive.db, memberPath(region.regionId, region.inactive));
    await expect(updateDoc(own, { active: true })).rejects.toMatchObject(denied);
  });

  it('a stranger cannot join, nor list the region as the own', async () => {
    const uid = randomUUID();
    const { db } = await signInAs(uid);
    const membership = doc(db, memberPath(region.regionId, uid));
    await expect(setDoc(membership, aMember('regionAdmin'))).rejects.toMatchObject(denied);
    const mirror = doc(db, userPath(uid));
    await expect(setDoc(mirror, { regionIds: [region.regionId] })).rejects.toMatchObject(denied);
  });

  it('nobody makes oneself a platform admin, nor a region', async () => {
    const { db } = await signInAs(region.regionAdmin);
    const platformAdmin = doc(db, platformAdminPath(region.regionAdmin));
    await expect(setDoc(platformAdmin, { since: new Date() })).rejects.toMatchObject(denied);
    const newRegion = doc(db, regionPath(randomUUID()));
    await expect(setDoc(newRegion, { name: 'Nieuw' })).rejects.toMatchObject(denied);
  });

  it('claims in a token count for nothing', async () => {
    const claims = { role: 'regionAdmin', regionId: region.regionId, platformAdmin: true };
    const claimant = await signInAs(randomUUID(), claims);
    await expect(readCandidate(claimant)).rejects.toMatchObject(denied);
  });
});

describe('what is not exactly a membership is none', () => {
  it.each([['yes'], [1], [null], [[true]]])('active: %j', async (active) => {
    const editor = await signInAs(region.editor);
    await onServer(region.editor, { active });
    await expect(readCandidate(editor)).rejects.toMatchObject(denied);
    await onServer(region.editor, { active: true });
    await readCandidate(editor);
  });

  it.each([['Editor'], ['owner'], [''], [null], [['editor']]])('role: %j', async (role) => {
    const editor = await signInAs(region.editor);
    await onServer(region.editor, { role });
    await expect(edit(editor)).rejects.toMatchObject(denied);
    await onServer(region.editor, { role: 'editor' });
    await edit(editor);
  });
});

describe('each region has its own rights', () => {
  it('an editor here who is a viewer there edits here only', async () => {
    const there = await aRegion();
    await adminDb().doc(candidatePath(there.regionId, 'one')).set(aCandidate());
    await adminDb().doc(memberPath(there.regionId, region.editor)).set(aMember('viewer'));
    const member = await signInAs(region.editor);
    await edit(member);
    await readCandidate(member, there.regionId);
    await expect(edit(member, there.regionId)).rejects.toMatchObject(denied);
  });

  it('a platform admin sees no candidates, unless a member as anybody else', async () => {
    const uid = randomUUID();
    await adminDb().doc(platformAdminPath(uid)).set({ since: new Date() });
    const admin = await signInAs(uid, { platformAdmin: true });
    await expect(readCandidate(admin)).rejects.toMatchObject(denied);
    await adminDb().doc(memberPath(region.regionId, uid)).set(aMember('viewer'));
    await readCandidate(admin);
  });
});

function readCandidate({ db }: Client, regionId = region.regionId) {
  return getDocFromServer(doc(db, candidatePath(regionId, 'one')));
}

async function edit({ db, auth }: Client, regionId = region.regionId) {
  const path = candidatePath(regionId, 'one');
  const signature = await signatureOn(path, auth.currentUser?.uid);
  return updateDoc(doc(db, path), { fte: Math.random(), ...signature });
}

/** Also what a member document never should hold. */
function onServer(uid: string, fields: Partial<Record<keyof Member, unknown>>) {
  return adminDb().doc(memberPath(region.regionId, uid)).update(fields);
}
