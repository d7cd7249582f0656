// Where a region demands a second factor, an editor who signed in without one reads and writes nothing of it; with one
// he may do exactly what every other editor may. Row by row of the table, so that it holds for each new path too.
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { candidatePath, memberPath, regionPath, userPath } from '@instroom/domain/paths.ts';
import { doc, getDocFromServer, onSnapshot, updateDoc } from 'firebase/firestore';
import { beforeAll, describe, expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { type Client, signInAs } from '../setup/clients.ts';
import { aMember, aRegion, type TestRegion } from '../setup/region.ts';
import { signInAgain, signInWithSecondFactor } from '../setup/second-factor.ts';
import {
  documentOf,
  existing,
  groups,
  operationNames,
  operations,
  type Place,
  shownPath,
} from './access-row.ts';
import { accessTable } from './access-table.ts';
import type { Actor } from './actors.ts';
import { denied, useBackendWithoutTriggers } from './actors.ts';
import { attempt } from './attempt.ts';
import { editableFields, samples } from './candidate-fields.ts';
import { signatureOn } from './signature.ts';

useBackendWithoutTriggers();

let region: TestRegion;
let without: Client;
let withFactor: Client;
let withUid: string;

beforeAll(async () => {
  region = await aRegion();
  withUid = `${region.regionId}-with-app`;
  const batch = adminDb().batch();
  for (const row of accessTable.filter(({ allowed }) => allowed.create))
    for (const uid of [region.editor, withUid]) {
      const document = adminDb().doc(row.path(placeOf(uid), existing));
      batch.set(document, documentOf(row, uid), { merge: true });
    }
  for (const uid of [region.editor, withUid]) {
    batch.set(adminDb().doc(memberPath(region.regionId, uid)), bound('editor'));
    batch.set(adminDb().doc(userPath(uid)), { regionIds: [region.regionId] });
  }
  await batch.commit();
  without = await signInAs(region.editor);
  withFactor = (await signInWithSecondFactor(withUid)).client;
});

const bound = (role: 'editor' | 'regionAdmin') => aMember(role, { mfaRequired: true });

const placeOf = (uid: string): Place => ({
  regionId: region.regionId,
  candidateId: existing,
  uid,
});

/** What somebody needs to learn why he is kept out, and what is no region's. */
const openWithout = [
  'get platform/prices',
  'get platform/support',
  'get wishes/{id}',
  'list wishes/{id}',
  'get jointSessions/{id}',
  'list jointSessions/{id}',
  'get beyond/now',
  'get organizations/{id}',
  'list organizations/{id}',
  'get directories/{id}',
  'list directories/{id}',
  'get directories/{r}/chunks/{id}',
  'list directories/{r}/chunks/{id}',
  'get regions/{id}',
  'get regions/{r}/members/{oneself}',
  'get users/{oneself}',
  'get platformAdmins/{oneself}',
];

describe.each(accessTable.map((row) => [shownPath(row), row] as const))('%s', (path, row) => {
  for (const operation of operationNames) {
    const group = row.allowed[operation];
    if (!group) continue;
    const allowed: readonly Actor[] = groups[group];
    const may = allowed.includes('editor');
    const mayWithout = may && openWithout.includes(`${operation} ${path}`);

    it(`an editor without the demanded second factor may${mayWithout ? '' : ' not'} ${operations[operation]} it`, async () => {
      const trying = attempt(without.db, operation, row, placeOf(region.editor));
      if (mayWithout) await trying;
      else await expect(trying).rejects.toMatchObject(denied);
    });

    it(`an editor with it may${may ? '' : ' not'} ${operations[operation]} it`, async () => {
      const trying = attempt(withFactor.db, operation, row, placeOf(withUid));
      if (may) await trying;
      else await expect(trying).rejects.toMatchObject(denied);
    });
  }
});

describe('a region admin who is bound too', () => {
  it('reads what is for region admins only with the second factor', async () => {
    const one = `${region.regionId}-admin-with-app`;
    for (const uid of [one, region.regionAdmin])
      await adminDb().doc(memberPath(region.regionId, uid)).set(bound('regionAdmin'));
    const { client } = await signInWithSecondFactor(one);
    const rows = accessTable.filter(({ allowed }) => allowed.get === 'regionAdmins');
    expect(rows.length).toBeGreaterThan(0);
    const plain = await signInAs(region.regionAdmin);
    for (const row of rows) {
      await attempt(client.db, 'get', row, placeOf(one));
      const trying = attempt(plain.db, 'get', row, placeOf(region.regionAdmin));
      await expect(trying).rejects.toMatchObject(denied);
    }
  });
});

describe('the second factor', () => {
  it('counts when it was given on signing in, not only right after it was set up', async () => {
    const uid = `${region.regionId}-again`;
    await adminDb().doc(memberPath(region.regionId, uid)).set(bound('editor'));
    const again = await signInAgain(await signInWithSecondFactor(uid));
    await readCandidate(again);
  });

  it('that somebody says to have in a claim of his own is none', async () => {
    const uid = `${region.regionId}-claimant`;
    await adminDb().doc(memberPath(region.regionId, uid)).set(bound('editor'));
    const claims = { sign_in_second_factor: 'totp', mfa: { sign_in_second_factor: 'totp' } };
    const claimant = await signInAs(uid, claims);
    await expect(readCandidate(claimant)).rejects.toMatchObject(denied);
    await adminDb().doc(memberPath(region.regionId, uid)).update({ mfaRequired: false });
    await readCandidate(claimant);
  });

  it('is demanded where what is stored is not exactly no', async () => {
    const uid = `${region.regionId}-odd`;
    const member = adminDb().doc(memberPath(region.regionId, uid));
    await member.set(aMember('editor'));
    const editor = await signInAs(uid);
    for (const mfaRequired of [true, 'yes', 1, null, [false]]) {
      await member.update({ mfaRequired });
      await expect(readCandidate(editor)).rejects.toMatchObject(denied);
    }
    await member.update({ mfaRequired: false });
    await readCandidate(editor);
  });

  it('is not asked of a colleague who becomes the owner of a candidate', async () => {
    const path = candidatePath(region.regionId, existing);
    const change = { ownerUid: region.editor, ...(await signatureOn(path, withUid)) };
    await updateDoc(doc(withFactor.db, path), change);
  });

  it('ends what is being looked at, as soon as it is demanded', async () => {
    const uid = `${region.regionId}-looking`;
    const member = adminDb().doc(memberPath(region.regionId, uid));
    await member.set(aMember('editor'));
    const editor = await signInAs(uid);
    const ended = new Promise((resolve) => {
      onSnapshot(
        doc(editor.db, candidatePath(region.regionId, existing)),
        () => void member.update({ mfaRequired: true }),
        resolve,
      );
    });
    expect(await ended).toMatchObject(denied);
  });

  it('leaves room in an evaluation for an edit of every field at once', async () => {
    const path = candidatePath(region.regionId, 'every-field');
    await adminDb().doc(path).set(aCandidate());
    const longest = editableFields.map((field) => [field, samples[field].fits.at(-1)]);
    await updateDoc(doc(withFactor.db, path), {
      ...Object.fromEntries(longest),
      ownerUid: withUid,
      ...(await signatureOn(path, withUid)),
    });
  });

  it('does not hide the name of the region from who still has to set it up', async () => {
    const read = await getDocFromServer(doc(without.db, regionPath(region.regionId)));
    expect(read.get('name')).toBe('Nieuwe regio');
  });
});

function readCandidate({ db }: Client) {
  return getDocFromServer(doc(db, candidatePath(region.regionId, existing)));
}
