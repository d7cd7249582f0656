// The audit log as the application asks for it: by person, candidate, kind and period. Region admins find it, nobody else
// does, whatever is asked; and nobody writes it.
import { randomUUID } from 'node:crypto';
import { auditEntryPath, auditPath, platformAuditPath } from '@instroom/domain/paths.ts';
import {
  collection,
  doc,
  type Firestore,
  getCountFromServer,
  getDocFromServer,
  getDocsFromServer,
  limit,
  onSnapshot,
  orderBy,
  type Query,
  type QueryConstraint,
  query,
  setDoc,
  where,
  writeBatch,
} from 'firebase/firestore';
import { beforeAll, describe, expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { type Actor, aCast, actorNames, actors, type Cast, denied } from './actors.ts';

const at = new Date('2026-03-02T09:00:00Z');
const entry = { kind: 'dossier_opened', byUid: 'bart', candidateId: 'anna', at, expireAt: at };
let cast: Cast;

const byPerson = where('byUid', '==', 'bart');
const byCandidate = where('candidateId', '==', 'anna');
const byKind = where('kind', '==', 'dossier_opened');
const period = [
  where('at', '>=', new Date('2026-03-01T00:00:00Z')),
  where('at', '<', new Date('2026-03-03T00:00:00Z')),
];
const filters: readonly [string, readonly QueryConstraint[]][] = [
  ['whole', []],
  ['by person', [byPerson]],
  ['by candidate', [byCandidate]],
  ['by kind', [byKind]],
  ['by period', period],
  ['by person and kind', [byPerson, byKind]],
  ['by everything at once', [byPerson, byCandidate, byKind, ...period]],
];

beforeAll(async () => {
  cast = await aCast();
  await adminDb().doc(auditEntryPath(cast.regionId, 'one')).set(entry);
  await adminDb().doc(`${platformAuditPath}/${randomUUID()}`).set(entry);
});

function newestFirst(db: Firestore, path: string, filter: readonly QueryConstraint[]): Query {
  return query(collection(db, path), ...filter, orderBy('at', 'desc'), limit(50));
}

describe.each(filters)('the audit log of a region, %s', (_, filter) => {
  const ask = (actor: Actor) =>
    newestFirst(cast.clients[actor].db, auditPath(cast.regionId), filter);

  it('is found and counted by a region admin', async () => {
    expect((await getDocsFromServer(ask('regionAdmin'))).size).toBe(1);
    expect((await getCountFromServer(ask('regionAdmin'))).data().count).toBe(1);
  });

  for (const actor of actorNames.filter((name) => name !== 'regionAdmin'))
    it(`is not found, counted or followed by ${actors[actor]}`, async () => {
      await expect(getDocsFromServer(ask(actor))).rejects.toMatchObject(denied);
      await expect(getCountFromServer(ask(actor))).rejects.toMatchObject(denied);
      const followed = new Promise((resolve, reject) => onSnapshot(ask(actor), resolve, reject));
      await expect(followed).rejects.toMatchObject(denied);
    });
});

it('somebody does not even find the entries about oneself', async () => {
  for (const actor of ['viewer', 'editor'] as const) {
    const own = [where('byUid', '==', cast.uids[actor])];
    const { db } = cast.clients[actor];
    const asked = newestFirst(db, auditPath(cast.regionId), own);
    await expect(getDocsFromServer(asked)).rejects.toMatchObject(denied);
  }
});

describe('the audit log of the platform', () => {
  const filters = [[], [byKind], period];
  const ask = (actor: Actor, filter: readonly QueryConstraint[]) =>
    getDocsFromServer(newestFirst(cast.clients[actor].db, platformAuditPath, filter));

  it.each(filters.map((filter) => [filter]))('is found by a platform admin', async (filter) => {
    expect((await ask('platformAdmin', filter)).size).toBeGreaterThan(0);
  });

  for (const actor of actorNames.filter((name) => name !== 'platformAdmin'))
    it(`is not found by ${actors[actor]}`, async () => {
      for (const filter of filters) await expect(ask(actor, filter)).rejects.toMatchObject(denied);
    });
});

it('nobody writes an entry, also not beside an edit that is allowed, and none is changed by it', async () => {
  for (const actor of ['editor', 'regionAdmin', 'platformAdmin'] as const) {
    const { db } = cast.clients[actor];
    const own = doc(db, auditEntryPath(cast.regionId, randomUUID()));
    await expect(setDoc(own, { ...entry, byUid: cast.uids[actor] })).rejects.toMatchObject(denied);
    const batch = writeBatch(db);
    batch.delete(doc(db, auditEntryPath(cast.regionId, 'one')));
    await expect(batch.commit()).rejects.toMatchObject(denied);
  }
  const { db } = cast.clients.regionAdmin;
  const stored = await getDocFromServer(doc(db, auditEntryPath(cast.regionId, 'one')));
  expect(stored.get('byUid')).toBe('bart');
});
