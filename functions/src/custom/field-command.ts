// One command about the definitions of an entity, in one transaction with its entry in the audit log. What was decided
// holds when it is written: the definitions, and whether a field has values, are read in the same transaction.
import type { AuditedAct } from '@instroom/domain/audit/audit.ts';
import type { FieldDecision } from '@instroom/domain/custom/change-field-def.ts';
import { type FieldAnswer, fieldAnswerSchema } from '@instroom/domain/custom/field-commands.ts';
import {
  type FieldDef,
  type FieldEntity,
  fieldDefSchema,
} from '@instroom/domain/custom/field-def.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import {
  candidatesPath,
  commandPath,
  contactsPath,
  orgOverlaysPath,
} from '@instroom/domain/paths.ts';
import { FieldPath, type Firestore, type Transaction } from 'firebase-admin/firestore';
import { recordAudit } from '../audit/record-audit.ts';
import { commandRecord } from '../platform/command-record.ts';
import { fieldDefDocument, fieldDefsOf } from '../platform/field-defs.ts';

export type FieldCommand = {
  regionId: string;
  commandId: string;
  entity: FieldEntity;
  uid: string;
  now: Date;
};

export type Situation = {
  /** All definitions of the entity. */
  existing: FieldDef[];
  /** Whether anybody has a value in this field. */
  hasValues: (field: FieldDef) => Promise<boolean>;
};

/** What a command comes to: the fields to write, those to remove, and what the audit log says of it. */
export type FieldOutcome = {
  key: string;
  write: readonly FieldDef[];
  remove?: FieldDef;
  audit: Pick<AuditedAct, 'fields'> & { change: string; sensitive?: string | undefined };
};

export async function inFieldCommand(
  db: Firestore,
  kind: string,
  { regionId, commandId, entity, uid, now }: FieldCommand,
  decide: (situation: Situation) => Promise<FieldOutcome>,
): Promise<FieldAnswer> {
  const commandDocument = db.doc(commandPath(regionId, commandId));
  return db.runTransaction(async (transaction) => {
    const done = await transaction.get(commandDocument);
    if (done.exists) return fieldAnswerSchema.parse(done.get('answer'));
    const outcome = await decide({
      existing: await fieldDefsOf(db, transaction, { regionId, entity }),
      hasValues: (field) => hasValues(db, transaction, regionId, field),
    });
    const { key, write, remove, audit } = outcome;
    for (const field of write)
      transaction.set(fieldDefDocument(db, regionId, field), fieldDefSchema.parse(field));
    if (remove) transaction.delete(fieldDefDocument(db, regionId, remove));

    const { fields, change, sensitive } = audit;
    const detail = { entity, key, change, ...(sensitive && { sensitive }) };
    const act: AuditedAct = { at: now, byUid: uid, kind: 'field_changed', detail };
    recordAudit(db, transaction, regionId, { ...act, ...(fields && { fields }) }, commandId);
    const answer: FieldAnswer = { key };
    transaction.set(commandDocument, commandRecord({ kind, uid, now, answer }));
    return answer;
  });
}

/** The field that a command is about. */
export function found(existing: readonly FieldDef[], key: string): FieldDef {
  const field = existing.find((known) => known.key === key);
  if (!field) throw new DomainError('not_found');
  return field;
}

export function accepted(decision: FieldDecision): FieldDef {
  if (!decision.ok) throw new DomainError(decision.code);
  return decision.field;
}

/** Where values of an entity lie; of an organization in what the region adds to it. */
const holders: Record<FieldEntity, (regionId: string) => string> = {
  candidate: candidatesPath,
  organization: orgOverlaysPath,
  contact: contactsPath,
};

async function hasValues(
  db: Firestore,
  transaction: Transaction,
  regionId: string,
  { entity, key }: FieldDef,
): Promise<boolean> {
  // A document without the field is not in its order.
  const first = db
    .collection(holders[entity](regionId))
    .orderBy(new FieldPath('custom', key))
    .select()
    .limit(1);
  return !(await transaction.get(first)).empty;
}
