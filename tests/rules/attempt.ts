// One operation on a row of the table, with the SDK of who is signed in. Rejects where it is refused.
import { randomUUID } from 'node:crypto';
import {
  collection,
  deleteDoc,
  doc,
  type Firestore,
  getDocFromServer,
  getDocsFromServer,
  limit,
  query,
  serverTimestamp,
  setDoc,
  updateDoc,
} from 'firebase/firestore';
import { expect } from 'vitest';
import {
  type AccessRow,
  documentOf,
  existing,
  type Operation,
  type Place,
  type Signature,
} from './access-row.ts';
import { revisionOf } from './signature.ts';

export async function attempt(
  db: Firestore,
  operation: Operation,
  row: AccessRow,
  place: Place,
): Promise<void> {
  const path = row.path(place, existing);
  switch (operation) {
    case 'get':
      await getDocFromServer(doc(db, path));
      return;
    case 'list':
      expect((await getDocsFromServer(someOf(db, path))).size).toBeGreaterThan(0);
      return;
    case 'create':
      return setDoc(
        doc(db, row.path(place, randomUUID())),
        documentOf(row, place.uid, serverTimestamp()),
      );
    case 'update':
      return updateDoc(doc(db, path), row.change(await signature(path, place.uid)));
    case 'delete':
      return deleteDoc(doc(db, path));
  }
}

async function signature(path: string, uid: string): Promise<Signature> {
  return { uid, now: serverTimestamp(), revision: await revisionOf(path) };
}

function someOf(db: Firestore, documentPath: string) {
  return query(collection(db, collectionOf(documentPath)), limit(1));
}

export function collectionOf(documentPath: string): string {
  return documentPath.slice(0, documentPath.lastIndexOf('/'));
}
