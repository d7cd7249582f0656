// An editor fills in one of the region's own fields in a dossier. Definition and value are read in the transaction that
// writes, so that a value that does not fit cannot come to be, whatever somebody does in the settings at that moment.
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import type {
  SetCustomValueAnswer,
  SetCustomValueCommand,
} from '@instroom/domain/custom/field-commands.ts';
import { fieldDefSchema } from '@instroom/domain/custom/field-def.ts';
import { setValue } from '@instroom/domain/custom/set-value.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { candidatePath, commandPath } from '@instroom/domain/paths.ts';
import { FieldPath, FieldValue, type Firestore } from 'firebase-admin/firestore';
import { commandRecord } from '../platform/command-record.ts';
import { fieldDefDocument } from '../platform/field-defs.ts';
import { readDocument } from '../platform/read.ts';

type Command = SetCustomValueCommand & { uid: string; now: Date };

export async function setCustomValueOf(
  db: Firestore,
  command: Command,
): Promise<SetCustomValueAnswer> {
  const { regionId, candidateId, commandId, key, uid, now } = command;
  const commandDocument = db.doc(commandPath(regionId, commandId));
  const document = db.doc(candidatePath(regionId, candidateId));

  return db.runTransaction(async (transaction) => {
    const [done, stored, definition] = await transaction.getAll(
      commandDocument,
      document,
      fieldDefDocument(db, regionId, { entity: 'candidate', key }),
    );
    if (done?.exists) return { status: 'set' };
    const candidate = stored && readDocument(stored, candidateSchema);
    if (!candidate) throw new DomainError('not_found');
    if (candidate.restricted) throw new DomainError('restricted');

    const field = definition && readDocument(definition, fieldDefSchema);
    const decision = setValue(candidate.custom, field, command);
    if (!decision.ok) throw new DomainError(decision.code);
    const { value } = decision;
    transaction.update(
      document,
      new FieldPath('custom', key),
      value ?? FieldValue.delete(),
      'updatedAt',
      now,
      'updatedBy',
      uid,
    );
    transaction.set(commandDocument, commandRecord({ kind: 'setCustomValue', uid, now }));
    return { status: 'set' };
  });
}
