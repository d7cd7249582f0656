// The fields that a region added, as every way in asks for them.
import {
  type FieldDef,
  type FieldEntity,
  fieldDefId,
  fieldDefSchema,
  inOrder,
  isActive,
} from '@instroom/domain/custom/field-def.ts';
import { fieldDefPath, fieldDefsPath } from '@instroom/domain/paths.ts';
import type {
  DocumentReference,
  Firestore,
  Query,
  QuerySnapshot,
  Transaction,
} from 'firebase-admin/firestore';
import { readDocument } from './read.ts';

/** The database, or the transaction in which nothing read may change any more. */
type Reader = { get(query: Query): Promise<QuerySnapshot> };

export function readingFrom(transaction?: Transaction): Reader {
  return transaction ?? { get: (query) => query.get() };
}

/** All of an entity, archived ones too, in their order. */
export async function fieldDefsOf(
  db: Firestore,
  reader: Reader,
  { regionId, entity }: { regionId: string; entity: FieldEntity },
): Promise<FieldDef[]> {
  const { docs } = await reader.get(
    db.collection(fieldDefsPath(regionId)).where('entity', '==', entity),
  );
  return inOrder(docs.flatMap((document) => readDocument(document, fieldDefSchema) ?? []));
}

/** What the forms of a region ask beside the common base. */
export async function fieldsInForms(
  db: Firestore,
  reader: Reader,
  regionId: string,
): Promise<FieldDef[]> {
  const { docs } = await reader.get(
    db.collection(fieldDefsPath(regionId)).where('showInForm', '==', true),
  );
  const fields = docs.flatMap((document) => readDocument(document, fieldDefSchema) ?? []);
  return inOrder(fields.filter(isActive));
}

export function fieldDefDocument(
  db: Firestore,
  regionId: string,
  field: Pick<FieldDef, 'entity' | 'key'>,
): DocumentReference {
  return db.doc(fieldDefPath(regionId, fieldDefId(field)));
}
