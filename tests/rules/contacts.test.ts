// What an editor records of a contact with a candidate, and what nobody but its author changes.
import { randomUUID } from 'node:crypto';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { recordedContactSchema } from '@instroom/domain/candidate/contact.ts';
import { contactKinds } from '@instroom/domain/codes/interaction-kind.ts';
import { dayMs } from '@instroom/domain/instant.ts';
import { candidatePath, interactionPath } from '@instroom/domain/paths.ts';
import { deleteDoc, deleteField, doc, setDoc, updateDoc, writeBatch } from 'firebase/firestore';
import { beforeAll, describe, expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { type Actor, aCast, type Cast, denied, useBackendWithoutTriggers } from './actors.ts';

let cast: Cast;

useBackendWithoutTriggers();

beforeAll(async () => {
  cast = await aCast();
  await adminDb().doc(candidatePath(cast.regionId, 'anna')).set(aCandidate());
});

const contactWith = (fields: object) => ({
  kind: 'phone',
  at: new Date(),
  direction: 'out',
  byUid: '',
  summary: 'Gesproken over wiskunde',
  attachmentIds: [],
  ...fields,
});
const contactOf = (actor: Actor, fields: object = {}) =>
  contactWith({ byUid: cast.uids[actor], ...fields });
const pathOf = (id: string, candidateId = 'anna') =>
  interactionPath(cast.regionId, candidateId, id);
const documentOf = (actor: Actor, path: string) => doc(cast.clients[actor].db, path);

function record(fields: object = {}, actor: Actor = 'editor', path = pathOf(randomUUID())) {
  return setDoc(documentOf(actor, path), contactOf(actor, fields));
}
async function recorded(fields: object = {}): Promise<string> {
  const path = pathOf(randomUUID());
  await adminDb().doc(path).set(contactOf('editor', fields));
  return path;
}

describe('an editor records', () => {
  it.each(contactKinds)('a contact of the kind %s', async (kind) => {
    await record({ kind });
  });

  const soon = () => new Date(Date.now() + dayMs - 60_000);
  it.each([
    ['with notes and how long it took', () => ({ notes: 'Belt\nterug.', durationMin: 15 })],
    ['with as much as fits', () => ({ summary: 'x'.repeat(200), notes: 'x'.repeat(10_000) })],
    ['that came in', () => ({ direction: 'in' })],
    ['of long ago', () => ({ at: new Date('1990-01-02') })],
    ['by a clock that is fast', () => ({ at: soon() })],
  ] as const)('a contact %s', async (_, fields) => {
    recordedContactSchema.parse(contactOf('editor', fields()));
    await record(fields());
  });

  it.each([
    ['of a kind that people do not record: form', { kind: 'form' }],
    ['of a kind that people do not record: activity', { kind: 'activity' }],
    ['of a kind that there is not', { kind: 'letter' }],
    ['in the name of somebody else', { byUid: 'somebody' }],
    ['in the name of a form', { byUid: 'form:demo' }],
    ['that is a proposal', { proposal: { state: 'open', values: {} } }],
    ['that is a mail', { kind: 'email', mailId: 'one', delivery: { state: 'sent' } }],
    ['with a field that it does not have', { secret: true }],
    ['with nothing visible in the line', { summary: ' \u00a0' }],
    ['with two lines in one', { summary: 'een\ntwee' }],
    ['with a line that is too long', { summary: 'x'.repeat(201) }],
    ['with notes that are too long', { notes: 'x'.repeat(10_001) }],
    ['with notes that are no text', { notes: ['x'] }],
    ['that lasted half a minute', { durationMin: 0.5 }],
    ['that lasted longer than a day', { durationMin: 1441 }],
    ['that went neither in nor out', { direction: 'up' }],
    ['with files that are not there', { attachmentIds: ['cv'] }],
    ['of before there was this work', { at: new Date('1989-12-31') }],
    ['of the day after tomorrow', { at: new Date(Date.now() + 2 * dayMs) }],
    ['at a moment that is none', { at: '2026-11-26' }],
  ])('no contact %s', async (_, fields) => {
    await expect(record(fields)).rejects.toMatchObject(denied);
    await record();
  });

  it.each(Object.keys(contactWith({})))('no contact without its %s', async (field) => {
    const rest = Object.entries(contactOf('editor')).filter(([name]) => name !== field);
    const attempt = setDoc(documentOf('editor', pathOf(randomUUID())), Object.fromEntries(rest));
    await expect(attempt).rejects.toMatchObject(denied);
  });

  it('nothing with a candidate who is restricted, or not there', async () => {
    await adminDb()
      .doc(candidatePath(cast.regionId, 'restricted'))
      .set(aCandidate({ restricted: true }));
    for (const candidateId of ['restricted', 'nobody'])
      await expect(record({}, 'editor', pathOf('one', candidateId))).rejects.toMatchObject(denied);
    const own = pathOf('mine', 'restricted');
    await adminDb().doc(own).set(contactOf('editor'));
    const change = updateDoc(documentOf('editor', own), { summary: 'Anders' });
    await expect(change).rejects.toMatchObject(denied);
    await expect(deleteDoc(documentOf('editor', own))).rejects.toMatchObject(denied);
    await adminDb().doc(candidatePath(cast.regionId, 'restricted')).update({ restricted: false });
    await deleteDoc(documentOf('editor', own));
  });

  it('all of a batch or nothing', async () => {
    const { db } = cast.clients.editor;
    const [first, second] = [pathOf(randomUUID()), pathOf(randomUUID())];
    const batch = writeBatch(db);
    batch.set(doc(db, first), contactOf('editor'));
    batch.set(doc(db, second), contactOf('editor', { kind: 'form' }));
    await expect(batch.commit()).rejects.toMatchObject(denied);
    expect((await adminDb().doc(first).get()).exists).toBe(false);
  });
});

describe('what somebody recorded', () => {
  it('he or she changes and takes back', async () => {
    const path = await recorded();
    await updateDoc(documentOf('editor', path), { summary: 'Anders', kind: 'advice' });
    await updateDoc(documentOf('editor', path), { notes: 'Meer', durationMin: 5 });
    await updateDoc(documentOf('editor', path), { notes: deleteField() });
    await deleteDoc(documentOf('editor', path));
  });

  it.each([
    'regionAdmin',
    'viewer',
    'inactive',
    'otherRegionEditor',
    'stranger',
    'platformAdmin',
    'anonymous',
  ] as const)('nobody else does: %s', async (actor) => {
    const path = await recorded();
    const document = documentOf(actor, path);
    await expect(updateDoc(document, { summary: 'Anders' })).rejects.toMatchObject(denied);
    await expect(
      updateDoc(document, { summary: 'Anders', byUid: cast.uids[actor] }),
    ).rejects.toMatchObject(denied);
    await expect(deleteDoc(document)).rejects.toMatchObject(denied);
    await updateDoc(documentOf('editor', path), { summary: 'Anders' });
  });

  it('does not become what somebody else said, nor a proposal', async () => {
    const path = await recorded();
    for (const wrong of [
      { byUid: cast.uids.regionAdmin },
      { kind: 'form' },
      { proposal: { state: 'open' } },
      { summary: '' },
    ])
      await expect(updateDoc(documentOf('editor', path), wrong)).rejects.toMatchObject(denied);
  });

  it('is not his or hers any more once the role is a viewer', async () => {
    const path = pathOf(randomUUID());
    await adminDb().doc(path).set(contactOf('viewer'));
    const document = documentOf('viewer', path);
    await expect(updateDoc(document, { summary: 'Anders' })).rejects.toMatchObject(denied);
    await expect(deleteDoc(document)).rejects.toMatchObject(denied);
  });
});

describe('what came by a form', () => {
  it('is answered by the server only, also where it bears the name of an editor', async () => {
    const proposal = { formId: 'f', submissionKey: 'k', values: {}, custom: {}, state: 'open' };
    const path = await recorded({ kind: 'phone', proposal });
    const change = updateDoc(documentOf('editor', path), { 'proposal.state': 'taken' });
    await expect(change).rejects.toMatchObject(denied);
    const without = updateDoc(documentOf('editor', path), { proposal: deleteField() });
    await expect(without).rejects.toMatchObject(denied);
    await expect(deleteDoc(documentOf('editor', path))).rejects.toMatchObject(denied);
    await adminDb().doc(path).update({ 'proposal.state': 'taken' });
  });
});

describe('a mail that was sent from here', () => {
  it('is the word of the server, also for who wrote it', async () => {
    const path = await recorded({ kind: 'email', mailId: 'one' });
    const change = updateDoc(documentOf('editor', path), { summary: 'Iets anders' });
    await expect(change).rejects.toMatchObject(denied);
    const without = updateDoc(documentOf('editor', path), { mailId: deleteField() });
    await expect(without).rejects.toMatchObject(denied);
    await expect(deleteDoc(documentOf('editor', path))).rejects.toMatchObject(denied);
    const typed = await recorded({ kind: 'email' });
    await updateDoc(documentOf('editor', typed), { summary: 'Iets anders' });
  });
});
