// Every actor tries every operation on every collection. Where no client may do something, the server does the same
// with the same data: so it is the actor that is refused, not the data.
import { randomUUID } from 'node:crypto';
import { FieldValue } from 'firebase-admin/firestore';
import { beforeAll, describe, expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import {
  type AccessRow,
  documentOf,
  existing,
  groups,
  type Operation,
  operationNames,
  operations,
  type Place,
  shownPath,
} from './access-row.ts';
import { accessTable } from './access-table.ts';
import {
  type Actor,
  aCast,
  actorNames,
  actors,
  type Cast,
  denied,
  useBackendWithoutTriggers,
} from './actors.ts';
import { attempt, collectionOf } from './attempt.ts';

let cast: Cast;

useBackendWithoutTriggers();

beforeAll(async () => {
  cast = await aCast();
  const batch = adminDb().batch();
  for (const row of accessTable.filter(({ allowed }) => allowed.create)) {
    for (const actor of row.own ? actorNames : (['viewer'] as const)) {
      const place = placeOf(actor);
      // Merged, since the region itself exists already.
      const document = adminDb().doc(row.path(place, existing));
      batch.set(document, documentOf(row, place.uid), { merge: true });
    }
  }
  await batch.commit();
});

describe.each(accessTable.map((row) => [shownPath(row), row] as const))('%s', (_path, row) => {
  const cells = operationNames.flatMap((operation) => {
    const group = row.allowed[operation];
    if (!group) return [];
    const allowed: readonly Actor[] = groups[group];
    return actorNames.map((actor) => ({ actor, operation, may: allowed.includes(actor) }));
  });

  for (const cell of cells) {
    it(sentence(row, cell), async () => {
      const attempt = tryAs(cell.actor, cell.operation, row);
      if (cell.may) await attempt;
      else await expect(attempt).rejects.toMatchObject(denied);
    });
  }

  const refusedToAll = operationNames.filter((operation) => row.allowed[operation] === 'nobody');
  for (const operation of refusedToAll) {
    it(`the server may ${operations[operation]} ${whatOf(row, operation)}`, () =>
      doOnServer(operation, row));
  }
});

function sentence(row: AccessRow, { actor, operation, may }: Cell): string {
  return `${actors[actor]} ${may ? 'may' : 'may not'} ${operations[operation]} ${whatOf(row, operation)}`;
}

type Cell = { actor: Actor; operation: Operation; may: boolean };

function whatOf(row: AccessRow, operation: Operation): string {
  return operation === 'list' ? row.all : row.one;
}

function placeOf(actor: Actor): Place {
  return { regionId: cast.regionId, candidateId: existing, uid: cast.uids[actor] };
}

function tryAs(actor: Actor, operation: Operation, row: AccessRow): Promise<void> {
  return attempt(cast.clients[actor].db, operation, row, placeOf(actor));
}

/** On a document of its own, since the others need theirs. */
async function doOnServer(operation: Operation, row: AccessRow): Promise<void> {
  const id = randomUUID();
  const path = row.path({ ...placeOf('viewer'), uid: id }, id);
  const document = adminDb().doc(path);
  // Set and not created: some paths are of one document only.
  await document.set(row.document);
  switch (operation) {
    case 'get':
      expect((await document.get()).exists).toBe(true);
      return;
    case 'list':
      expect((await adminDb().collection(collectionOf(path)).limit(1).get()).size).toBe(1);
      return;
    case 'create':
      return;
    case 'update':
      await document.update(
        row.change({ uid: id, now: FieldValue.serverTimestamp(), revision: undefined }),
      );
      return;
    case 'delete':
      await document.delete();
      return;
  }
}
