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
  QuerySnapshot,
  Transaction,
} from 'firebase-admin/firestore';
import { readDocument } from './read.ts';

/** All of an entity, archived ones too, in their order. */
export async function fieldDefsOf(
  db: Firestore,
  transaction: Transaction,
  { regionId, entity }: { regionId: string; entity: FieldEntity },
): Promise<FieldDef[]> {
  const ofEntity = db.collection(fieldDefsPath(regionId)).where('entity', '==', entity);
  return fieldsIn(await transaction.get(ofEntity));
}

/** What the forms of a region ask beside the common base. */
export async function fieldsInForms(db: Firestore, regionId: string): Promise<FieldDef[]> {
  const shown = db.collection(fieldDefsPath(regionId)).where('showInForm', '==', true);
  return fieldsIn(await shown.get()).filter(isActive);
}

/** Those of candidates by their keys, as they are in this transaction; one that is not there is left out. */
export async function candidateFields(
  db: Firestore,
  transaction: Transaction,
  regionId: string,
  keys: readonly string[],
): Promise<FieldDef[]> {
  if (keys.length === 0) return [];
  const documents = keys.map((key) => fieldDefDocument(db, regionId, { entity: 'candidate', key }));
  const found = await transaction.getAll(...documents);
  return found.flatMap((document) => readDocument(document, fieldDefSchema) ?? []);
}

function fieldsIn({ docs }: QuerySnapshot): FieldDef[] {
  return inOrder(docs.flatMap((document) => readDocument(document, fieldDefSchema) ?? []));
}

export function fieldDefDocument(
  db: Firestore,
  regionId: string,
  field: Pick<FieldDef, 'entity' | 'key'>,
): DocumentReference {
  return db.doc(fieldDefPath(regionId, fieldDefId(field)));
}
