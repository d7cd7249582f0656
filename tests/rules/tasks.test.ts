// What an editor may write of a task, and who sees a private one.
import { randomUUID } from 'node:crypto';
import { commentPath, memberPath, taskPath, tasksPath } from '@instroom/domain/paths.ts';
import { commentSchema } from '@instroom/domain/task/comment.ts';
import { taskSchema } from '@instroom/domain/task/task.ts';
import {
  collection,
  deleteDoc,
  deleteField,
  doc,
  getDoc,
  getDocs,
  query,
  serverTimestamp,
  setDoc,
  updateDoc,
  where,
} from 'firebase/firestore';
import { beforeAll, describe, expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { aMember } from '../setup/region.ts';
import { type Actor, aCast, type Cast, denied, useBackendWithoutTriggers } from './actors.ts';

let cast: Cast;

useBackendWithoutTriggers();

beforeAll(async () => {
  cast = await aCast();
  await adminDb().doc(memberPath(cast.regionId, 'colleague')).set(aMember('viewer'));
  await adminDb()
    .doc(memberPath(cast.regionId, 'former'))
    .set(aMember('editor', { active: false }));
});

const signed = (actor: Actor) => ({
  updatedBy: cast.uids[actor],
  updatedAt: serverTimestamp(),
});
const taskOf = (actor: Actor, fields: object = {}) => ({
  schemaVersion: 1,
  title: 'Terugbellen',
  people: [cast.uids[actor]],
  isPrivate: false,
  priority: 'normal',
  status: 'open',
  checklist: [],
  createdBy: cast.uids[actor],
  createdAt: serverTimestamp(),
  ...signed(actor),
  ...fields,
});
const documentOf = (actor: Actor, id: string) =>
  doc(cast.clients[actor].db, taskPath(cast.regionId, id));

function write(fields: object = {}, actor: Actor = 'editor', id: string = randomUUID()) {
  return setDoc(documentOf(actor, id), taskOf(actor, fields));
}
async function stored(fields: object = {}): Promise<string> {
  const id = randomUUID();
  const now = new Date();
  await adminDb()
    .doc(taskPath(cast.regionId, id))
    .set({ ...taskOf('editor'), createdAt: now, updatedAt: now, ...fields });
  return id;
}
const withPeople = (...others: string[]) => ({ people: [cast.uids.editor, ...others] });

const aRepeat = { every: 1, unit: 'week', start: '2026-03-09' };
const due = (repeat: object) => ({ dueDate: '2026-03-09', repeat: { ...aRepeat, ...repeat } });

function requiredFields() {
  const { title, people, isPrivate, priority, status, checklist } = taskSchema.shape;
  return { title, people, isPrivate, priority, status, checklist };
}

describe('an editor writes', () => {
  it.each([
    ['as short as can be', () => ({})],
    ['for a candidate', () => ({ candidateId: 'anna' })],
    ['for an organization', () => ({ orgId: 'po-1' })],
    ['with as much as fits', () => ({ title: 'x'.repeat(200), text: 'x'.repeat(4000) })],
    ['for a colleague', () => ({ assigneeUid: 'colleague', ...withPeople('colleague') })],
    ['shared with somebody', () => withPeople('colleague')],
    ['that is private', () => ({ isPrivate: true })],
    ['with steps', () => ({ checklist: ['- Bellen', 'x Mailen', `- ${'y'.repeat(200)}`] })],
    ['that is due', () => ({ dueDate: '2026-02-28', priority: 'high' })],
    [
      'that comes back',
      () => ({ dueDate: '2026-03-09', repeat: { every: 2, unit: 'week', start: '2026-03-09' } }),
    ],
    ['that is done', () => ({ status: 'done', doneAt: new Date(), doneBy: cast.uids.editor })],
  ] as const)('a task %s', async (_, fields) => {
    const id = randomUUID();
    await write(fields(), 'editor', id);
    taskSchema.parse((await adminDb().doc(taskPath(cast.regionId, id)).get()).data());
  });

  it.each([
    ['without a title', () => ({ title: '' })],
    ['with nothing visible in its title', () => ({ title: ' \u00a0' })],
    ['with a title that is too long', () => ({ title: 'x'.repeat(201) })],
    ['with a text that is too long', () => ({ text: 'x'.repeat(4001) })],
    ['with a field that it does not have', () => ({ secret: true })],
    ['for a candidate and an organization', () => ({ candidateId: 'anna', orgId: 'po-1' })],
    ['whose people are not told', () => ({ people: [] })],
    ['for a colleague who is not among its people', () => ({ assigneeUid: 'colleague' })],
    ['for a former colleague', () => ({ assigneeUid: 'former', ...withPeople('former') })],
    ['for nobody who is known', () => ({ assigneeUid: 'nobody', ...withPeople('nobody') })],
    ['of more people than there are', () => withPeople(...Array(22).fill('x'))],
    ['of another weight', () => ({ priority: 'urgent' })],
    ['of another state', () => ({ status: 'waiting' })],
    ['that is private in a way', () => ({ isPrivate: 'yes' })],
    ['with a step that is none', () => ({ checklist: ['Bellen'] })],
    ['with an empty step', () => ({ checklist: ['-  '] })],
    ['with a step of two lines', () => ({ checklist: ['- een\n- twee'] })],
    ['with a step that is no text', () => ({ checklist: [{ text: 'Bellen' }] })],
    ['with too many steps', () => ({ checklist: Array(51).fill('- Bellen') })],
    ['that is due on no day', () => ({ dueDate: '2026-02-30' })],
    ['that comes back without a day', () => ({ repeat: aRepeat })],
    ['that comes back every half week', () => due({ every: 0.5 })],
    ['that comes back each moon', () => due({ unit: 'moon' })],
    ['that ends on no day', () => due({ until: 'ooit' })],
    ['that is done by nobody', () => ({ status: 'done', doneAt: new Date() })],
    ['that is open and done', () => ({ doneAt: new Date(), doneBy: 'me' })],
    [
      'in the name of somebody else',
      () => ({ createdBy: 'colleague', ...withPeople('colleague') }),
    ],
    ['that somebody else changed last', () => ({ updatedBy: 'colleague' })],
    ['of another time', () => ({ createdAt: new Date('2020-01-01') })],
  ])('no task %s', async (_, fields) => {
    await expect(write(fields())).rejects.toMatchObject(denied);
  });

  it.each(Object.keys(requiredFields()))('no task without its %s', async (field) => {
    const rest = Object.entries(taskOf('editor')).filter(([name]) => name !== field);
    const attempt = setDoc(documentOf('editor', randomUUID()), Object.fromEntries(rest));
    await expect(attempt).rejects.toMatchObject(denied);
  });
});

describe('a task', () => {
  it('is changed and set aside by any editor, removed for good and given another origin by nobody', async () => {
    const id = await stored({ seriesId: 'first' });
    const change = (fields: object) =>
      updateDoc(documentOf('regionAdmin', id), { ...fields, ...signed('regionAdmin') });
    await change({ title: 'Anders', dueDate: '2026-03-12' });
    for (const origin of [{ createdBy: 'x' }, { createdAt: new Date() }, { seriesId: 'other' }])
      await expect(change(origin)).rejects.toMatchObject(denied);
    await expect(change({ seriesId: deleteField() })).rejects.toMatchObject(denied);
    await change({ status: 'removed' });
    await expect(deleteDoc(documentOf('regionAdmin', id))).rejects.toMatchObject(denied);
  });

  it('stays with a former colleague while others change it', async () => {
    const id = await stored({ assigneeUid: 'former', ...withPeople('former') });
    await updateDoc(documentOf('editor', id), { title: 'Overdragen', ...signed('editor') });
  });

  it('is changed by nobody who only looks', async () => {
    const id = await stored();
    const attempt = updateDoc(documentOf('viewer', id), { title: 'x', ...signed('viewer') });
    await expect(attempt).rejects.toMatchObject(denied);
    await expect(write({}, 'viewer')).rejects.toMatchObject(denied);
  });
});

describe('a private task', () => {
  it('is seen and changed by its people only', async () => {
    const id = await stored({ isPrivate: true });
    await getDoc(documentOf('editor', id));
    await expect(getDoc(documentOf('regionAdmin', id))).rejects.toMatchObject(denied);
    const change = { title: 'x', ...signed('regionAdmin') };
    await expect(updateDoc(documentOf('regionAdmin', id), change)).rejects.toMatchObject(denied);
    await adminDb()
      .doc(taskPath(cast.regionId, id))
      .update({ people: [cast.uids.editor, cast.uids.regionAdmin] });
    await getDoc(documentOf('regionAdmin', id));
  });

  it('is in no list but of its people', async () => {
    await stored({ isPrivate: true });
    const { db } = cast.clients.editor;
    const all = collection(db, tasksPath(cast.regionId));
    await expect(getDocs(all)).rejects.toMatchObject(denied);
    await getDocs(query(all, where('isPrivate', '==', false)));
    const own = await getDocs(query(all, where('people', 'array-contains', cast.uids.editor)));
    expect(own.size).toBeGreaterThan(0);
    const others = query(all, where('people', 'array-contains', cast.uids.regionAdmin));
    await expect(getDocs(others)).rejects.toMatchObject(denied);
  });
});

describe('what is said about a task', () => {
  const comment = (actor: Actor, fields: object = {}) => ({
    ...{ byUid: cast.uids[actor], at: serverTimestamp(), text: 'Gebeld', mentions: [] },
    ...fields,
  });
  const commentIn = (actor: Actor, taskId: string, commentId: string = randomUUID()) =>
    doc(cast.clients[actor].db, commentPath(cast.regionId, taskId, commentId));

  it('is read and added to by who sees the task; of a private one by its people only', async () => {
    for (const isPrivate of [false, true]) {
      const id = await stored({ isPrivate });
      await setDoc(commentIn('editor', id, 'first'), comment('editor'));
      await getDoc(commentIn('editor', id, 'first'));
      const attempts = [
        () => getDoc(commentIn('regionAdmin', id, 'first')),
        () => getDocs(commentIn('regionAdmin', id).parent),
        () => setDoc(commentIn('regionAdmin', id), comment('regionAdmin')),
      ];
      for (const attempt of attempts)
        if (isPrivate) await expect(attempt()).rejects.toMatchObject(denied);
        else await attempt();
    }
  });

  it.each([
    ['with as much as fits', { text: 'x'.repeat(2000), mentions: Array(20).fill('colleague') }],
    ['that calls somebody', { mentions: ['colleague'] }],
  ])('is a comment %s', async (_, fields) => {
    const id = await stored();
    await setDoc(commentIn('editor', id, 'one'), comment('editor', fields));
    const written = await adminDb()
      .doc(commentPath(cast.regionId, id, 'one'))
      .get();
    const { at, ...rest } = written.data() ?? {};
    commentSchema.parse({ ...rest, at: at.toDate() });
  });

  it.each([
    ['in the name of a colleague', { byUid: 'colleague' }],
    ['at another moment', { at: new Date('2026-01-05T09:00:00Z') }],
    ['without words', { text: ' \u00a0' }],
    ['with too many words', { text: 'x'.repeat(2001) }],
    ['that calls too many', { mentions: Array(21).fill('colleague') }],
    ['that calls nobody', { mentions: [''] }],
    ['with a field that it does not have', { isPinned: true }],
  ])('is no comment %s', async (_, fields) => {
    const attempt = setDoc(commentIn('editor', await stored()), comment('editor', fields));
    await expect(attempt).rejects.toMatchObject(denied);
  });
});
