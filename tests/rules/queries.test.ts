// The application's own queries, as queries: rules are no filters, and the local backend demands every index.
import { randomUUID } from 'node:crypto';
import { anAttachment } from '@instroom/domain/attachment/an-attachment.ts';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import * as paths from '@instroom/domain/paths.ts';
import { aTask } from '@instroom/domain/task/a-task.ts';
import { type ViewKind, viewKindSchema, viewsPathOf } from '@instroom/domain/view/saved-view.ts';
import {
  collection,
  collectionGroup,
  doc,
  documentId,
  type Firestore,
  getCountFromServer,
  getDocFromServer,
  getDocsFromServer,
  limit,
  onSnapshot,
  orderBy,
  type Query,
  query,
  where,
} from 'firebase/firestore';
import { beforeAll, describe, expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { groups } from './access-row.ts';
import { type Actor, aCast, actorNames, actors, type Cast, denied } from './actors.ts';

const candidateId = 'one';
let cast: Cast;

const candidatesByName = (db: Firestore) =>
  query(inRegion(db, paths.candidatesPath), orderBy('displayNameSort'), limit(2000));
const liveFigures = (db: Firestore) =>
  query(
    inRegion(db, paths.statsPath),
    where(documentId(), '>=', 'live-'),
    where(documentId(), '<', 'live.'),
  );
const totalsOfTwoYears = (db: Firestore) =>
  query(
    inRegion(db, paths.statsPath),
    where(documentId(), '>=', '2025-'),
    where(documentId(), '<', '2026.'),
  );
const newestFirst = (db: Firestore, path: string) =>
  query(collection(db, path), orderBy('at', 'desc'), limit(50));

const ofSchool = (db: Firestore, path: (regionId: string) => string, field = 'orgId') =>
  query(
    inRegion(db, path),
    where(field, field === 'orgIds' ? 'array-contains' : '==', 'brin-99ZZ'),
  );
const viewsWhere = (db: Firestore, field: string, value: unknown, kind: ViewKind = 'candidates') =>
  query(inRegion(db, viewsPathOf[kind]), where(field, '==', value));
const taskListsWhere = (db: Firestore, field: string, value: unknown) =>
  query(inRegion(db, paths.taskListsPath), where(field, '==', value));
const notesOfSchool = (db: Firestore) =>
  query(ofSchool(db, paths.orgNotesPath), orderBy('createdAt', 'desc'), limit(100));
const noticesNewestFirst = (db: Firestore) =>
  query(
    inRegion(db, paths.networkNoticesPath),
    where('isOpen', '==', true),
    orderBy('createdAt', 'desc'),
    limit(12),
  );

const withdrawnConsents = (db: Firestore) =>
  query(collection(db, candidatePath(), 'consents'), where('standing', '==', 'withdrawn'));

const schoolsOfCandidate = (db: Firestore) =>
  query(inRegion(db, paths.schoolLinksPath), where('candidateId', '==', candidateId));

const tasksWhere = (db: Firestore, field: string, value: unknown) =>
  query(inRegion(db, paths.tasksPath), where(field, '==', value), where('isPrivate', '==', false));
const doneTasks = (db: Firestore) =>
  query(tasksWhere(db, 'status', 'done'), orderBy('doneAt', 'desc'), limit(50));
const attachmentsOfCandidate = (db: Firestore) =>
  query(collection(db, paths.attachmentsPath(cast.regionId, candidateId)));

const queries: readonly [what: string, found: number, of: (db: Firestore) => Query][] = [
  ['the candidates by name', 3, candidatesByName],
  ["a candidate's log, newest first", 2, (db) => newestFirst(db, eventsPath())],
  ["a candidate's steps from phase to phase", 2, phaseSteps],
  ['contacts with a candidate, newest first', 2, (db) => newestFirst(db, interactionsPath())],
  ["a candidate's attachments", 2, attachmentsOfCandidate],
  ["a candidate's consents", 2, (db) => query(collection(db, candidatePath(), 'consents'))],
  ["a candidate's consents that ended", 1, withdrawnConsents],
  ['the templates of mail', 1, (db) => query(inRegion(db, paths.mailTemplatesPath))],
  ['the shards of the live figures', 10, liveFigures],
  ['the totals of the months', 2, totalsOfTwoYears],
  ['the notes of an organization, newest first', 2, notesOfSchool],
  ['the contacts of an organization', 1, (db) => ofSchool(db, paths.contactsPath, 'orgIds')],
  ['the notices of a network, newest first', 1, noticesNewestFirst],
  ['all marks of organizations', 1, (db) => query(inRegion(db, paths.orgMarksPath))],
  ['the whole index of contacts', 1, (db) => query(inRegion(db, paths.contactIndexPath))],
  ['the views that are shared', 1, (db) => viewsWhere(db, 'isShared', true)],
  ['the dashboards that are shared', 1, (db) => viewsWhere(db, 'isShared', true, 'figures')],
  ['the lists of tasks of the region', 1, (db) => taskListsWhere(db, 'scope', 'region')],
  ['the whole roster', 1, (db) => query(inRegion(db, paths.rostersPath))],
  ['who is in contact with a school', 1, (db) => ofSchool(db, paths.schoolLinksPath)],
  ['the schools that a candidate is in contact with', 2, schoolsOfCandidate],
  ['the whole of the open tasks', 1, (db) => query(inRegion(db, paths.taskBoardsPath))],
  ['the tasks for a candidate', 2, (db) => tasksWhere(db, 'candidateId', candidateId)],
  ['the tasks that were done last', 1, doneTasks],
  ['the members', 4, (db) => query(inRegion(db, paths.membersPath))],
];

beforeAll(async () => {
  cast = await aCast();
  const { regionId } = cast;
  const db = adminDb();
  const batch = db.batch();
  for (const [id, lastName] of [
    [candidateId, 'Zwart'],
    ['two', 'Aalders'],
    ['three', 'Smit'],
  ] as const)
    batch.set(db.doc(paths.candidatePath(regionId, id)), aCandidate({ lastName }));
  for (const at of [new Date('2026-03-01T09:00:00Z'), new Date('2026-03-02T09:00:00Z')]) {
    batch.set(db.collection(eventsPath()).doc(), { kind: 'phase_moved', at });
    batch.set(db.collection(interactionsPath()).doc(), { kind: 'phone', at });
    batch.set(db.collection(paths.attachmentsPath(regionId, candidateId)).doc(), anAttachment());
    batch.set(db.collection(paths.tasksPath(regionId)).doc(), aTask({ candidateId }));
    const note = { orgId: 'brin-99ZZ', text: 'Gebeld', createdAt: at };
    batch.set(db.collection(paths.orgNotesPath(regionId)).doc(), note);
  }
  const contact = { name: 'Anna Voorbeeld', orgIds: ['brin-99ZZ', 'brin-98ZZ'] };
  batch.set(db.doc(paths.contactPath(regionId, 'one')), contact);
  batch.set(db.doc(paths.contactIndexBucketPath(regionId, '1')), { contacts: { one: contact } });
  batch.set(db.doc(paths.orgMarksBucketPath(regionId, '1')), { marks: {} });
  const { viewer, editor } = cast.uids;
  for (const [id, byUid, isShared] of [
    ['shared', editor, true],
    ['kept', editor, false],
    ['own', viewer, false],
  ] as const) {
    batch.set(db.doc(paths.viewPath(regionId, id)), { byUid, isShared });
    batch.set(db.doc(paths.figureViewPath(regionId, id)), { byUid, isShared });
    const scope = isShared ? 'region' : 'own';
    batch.set(db.doc(paths.taskListPath(regionId, id)), { byUid, scope });
  }
  batch.set(db.doc(paths.rosterPath(regionId, '1')), { entries: {} });
  batch.set(db.doc(paths.taskBoardPath(regionId, '1')), { entries: {} });
  const done = { status: 'done', doneAt: new Date(), doneBy: editor } as const;
  batch.set(db.doc(paths.taskPath(regionId, 'open')), aTask({ candidateId }));
  batch.set(db.doc(paths.taskPath(regionId, 'done')), aTask({ candidateId, ...done }));
  const own = { people: [viewer], createdBy: viewer, assigneeUid: viewer, dueDate: '2026-03-02' };
  batch.set(db.doc(paths.taskPath(regionId, 'own')), aTask({ ...own, isPrivate: true }));
  const link = { candidateId, orgId: 'brin-99ZZ', status: 'suggested' };
  batch.set(db.doc(paths.schoolLinkPath(regionId, 'one')), link);
  batch.set(db.doc(paths.schoolLinkPath(regionId, 'two')), { ...link, orgId: 'brin-98ZZ' });
  const notice = { orgId: 'brin-99ZZ', kind: 'closed', isOpen: true, createdAt: new Date() };
  batch.set(db.doc(paths.networkNoticePath(regionId, 'one')), notice);
  for (const standing of ['given', 'withdrawn'])
    batch.set(db.doc(paths.consentPath(regionId, candidateId, standing)), { standing });
  batch.set(db.doc(paths.mailTemplatePath(regionId, 'welcome')), { name: 'Welkom' });
  for (const year of ['2024', '2025', '2026'])
    batch.set(db.doc(paths.yearStatsPath(regionId, year, 0)), { months: {} });
  for (let shard = 0; shard < 10; shard++)
    batch.set(db.doc(paths.liveStatsPath(regionId, shard)), { byPhase: { matching: 1 } });
  await batch.commit();
});

describe.each(queries)('%s', (_, found, of) => {
  it.each(groups.members)('are found by a member: %s', async (actor) => {
    const { size } = await getDocsFromServer(of(cast.clients[actor].db));
    expect(size).toBeGreaterThanOrEqual(found);
  });

  const outsiders = actorNames.filter((actor) => !isMember(actor));
  for (const actor of outsiders) {
    it(`are not found by ${actors[actor]}`, async () => {
      await expect(getDocsFromServer(of(cast.clients[actor].db))).rejects.toMatchObject(denied);
    });
  }

  it('are counted for a member and not for another region', async () => {
    await getCountFromServer(of(cast.clients.viewer.db));
    await expect(getCountFromServer(of(cast.clients.otherRegionEditor.db))).rejects.toMatchObject(
      denied,
    );
  });

  it('reach a member who listens, and fail another region that does', async () => {
    await expect(firstSnapshot(of(cast.clients.viewer.db))).resolves.toBeGreaterThanOrEqual(found);
    await expect(firstSnapshot(of(cast.clients.otherRegionEditor.db))).rejects.toMatchObject(
      denied,
    );
  });
});

it('figures are those asked for, and candidates come in the order of their names', async () => {
  const { db } = cast.clients.viewer;
  const shards = await getDocsFromServer(liveFigures(db));
  expect(shards.docs.map(({ id }) => id)).toEqual([...Array(10).keys()].map((n) => `live-${n}`));
  const years = await getDocsFromServer(totalsOfTwoYears(db));
  expect(years.docs.map(({ id }) => id)).toEqual(expect.arrayContaining(['2025-0', '2026-0']));
  expect(years.docs.map(({ id }) => id)).not.toContain('2024-0');
  const candidates = await getDocsFromServer(candidatesByName(db));
  expect(candidates.docs.map((candidate) => candidate.get('lastName'))).toEqual([
    'Aalders',
    'Smit',
    'Zwart',
  ]);
});

it.each(
  viewKindSchema.options,
)('views of %s that are not shared are found by who made them only, one by one too', async (kind) => {
  const { viewer, editor } = cast.uids;
  const { db } = cast.clients.viewer;
  const own = await getDocsFromServer(viewsWhere(db, 'byUid', viewer, kind));
  expect(own.docs.map(({ id }) => id)).toEqual(['own']);
  const all = inRegion(db, viewsPathOf[kind]);
  await getDocFromServer(doc(all, 'own'));
  for (const refused of [
    getDocsFromServer(viewsWhere(db, 'byUid', editor, kind)),
    getDocsFromServer(viewsWhere(db, 'isShared', false, kind)),
    getDocsFromServer(query(all)),
    getDocFromServer(doc(all, 'kept')),
  ])
    await expect(refused).rejects.toMatchObject(denied);
});

it('what somebody has to do by today is found by him or her, the private ones too', async () => {
  const dueOf = (db: Firestore, uid: string) =>
    query(
      inRegion(db, paths.tasksPath),
      where('people', 'array-contains', uid),
      where('assigneeUid', '==', uid),
      where('status', '==', 'open'),
      where('dueDate', '<=', '2026-03-02'),
      orderBy('dueDate'),
    );
  const { viewer } = cast.uids;
  const own = await getDocsFromServer(dueOf(cast.clients.viewer.db, viewer));
  expect(own.docs.map(({ id }) => id)).toEqual(['own']);
  await expect(getDocsFromServer(dueOf(cast.clients.editor.db, viewer))).rejects.toMatchObject(
    denied,
  );
});

it('lists of tasks that are not the region’s are found by who made them only', async () => {
  const { viewer, editor } = cast.uids;
  const { db } = cast.clients.viewer;
  const own = await getDocsFromServer(taskListsWhere(db, 'byUid', viewer));
  expect(own.docs.map(({ id }) => id)).toEqual(['own']);
  for (const refused of [
    getDocsFromServer(taskListsWhere(db, 'byUid', editor)),
    getDocsFromServer(taskListsWhere(db, 'scope', 'own')),
    getDocsFromServer(query(inRegion(db, paths.taskListsPath))),
    getDocFromServer(doc(db, paths.taskListPath(cast.regionId, 'kept'))),
  ])
    await expect(refused).rejects.toMatchObject(denied);
});

it('open private tasks are found by their people', async () => {
  const { viewer } = cast.uids;
  const privateOf = (actor: 'viewer' | 'editor') =>
    query(
      inRegion(cast.clients[actor].db, paths.tasksPath),
      where('people', 'array-contains', viewer),
      where('isPrivate', '==', true),
      where('status', '==', 'open'),
    );
  const open = await getDocsFromServer(privateOf('viewer'));
  expect(open.docs.map(({ id }) => id)).toEqual(['own']);
  await expect(getDocsFromServer(privateOf('editor'))).rejects.toMatchObject(denied);
});

describe('a query across regions is refused to everybody', () => {
  const collections = [
    'regions',
    'members',
    'notifications',
    'notificationSettings',
    'candidates',
    'events',
    'interactions',
    'consents',
    'uniqueKeys',
    'submissions',
    'formStats',
    'commands',
    'views',
    'figureViews',
    'taskLists',
    'roster',
    'tasks',
    'comments',
    'taskBoard',
    'schoolLinks',
    'counted',
    'stats',
    'orgOverlays',
    'orgNotes',
    'orgMarks',
    'contacts',
    'contactIndex',
    'networkNotices',
  ];
  it.each(collections)('%s', async (name) => {
    for (const actor of ['editor', 'regionAdmin', 'platformAdmin'] as const) {
      const across = query(collectionGroup(cast.clients[actor].db, name), limit(1));
      await expect(getDocsFromServer(across)).rejects.toMatchObject(denied);
    }
    await adminDb().collectionGroup(name).limit(1).get();
  });

  it('also when it asks for the own region only', async () => {
    const { db } = cast.clients.regionAdmin;
    const own = query(
      collectionGroup(db, 'candidates'),
      where(documentId(), '>=', paths.candidatePath(cast.regionId, '0')),
      where(documentId(), '<', paths.candidatePath(cast.regionId, 'zzzz')),
      limit(1),
    );
    await expect(getDocsFromServer(own)).rejects.toMatchObject(denied);
    await getDocsFromServer(query(inRegion(db, paths.candidatesPath), limit(1)));
  });
});

it('an invented collection is closed, inside a region and outside', async () => {
  const { db } = cast.clients.regionAdmin;
  for (const path of ['secrets', `${paths.regionPath(cast.regionId)}/${randomUUID()}`])
    await expect(getDocsFromServer(collection(db, path))).rejects.toMatchObject(denied);
});

function isMember(actor: Actor): boolean {
  const members: readonly Actor[] = groups.members;
  return members.includes(actor);
}

function inRegion(db: Firestore, pathOf: (regionId: string) => string) {
  return collection(db, pathOf(cast.regionId));
}

function candidatePath(): string {
  return paths.candidatePath(cast.regionId, candidateId);
}

function eventsPath(): string {
  return paths.eventsPath(cast.regionId, candidateId);
}

function phaseSteps(db: Firestore) {
  return query(collection(db, eventsPath()), where('kind', 'in', ['created', 'phase_moved']));
}

function interactionsPath(): string {
  return paths.interactionsPath(cast.regionId, candidateId);
}

/** How many documents the server's first answer holds. */
function firstSnapshot(asked: Query): Promise<number> {
  return new Promise((resolve, reject) => {
    const stop = onSnapshot(
      asked,
      { includeMetadataChanges: true },
      (snapshot) => {
        if (snapshot.metadata.fromCache) return;
        stop();
        resolve(snapshot.size);
      },
      reject,
    );
  });
}
