// A candidate's e-mail address or phone number, with the duplicate key that goes with it. An address that somebody
// else in the region has is not taken over: the answer says whose it is.
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import type {
  ChangeContactAnswer,
  ChangeContactCommand,
} from '@instroom/domain/candidate/commands.ts';
import { normalizeEmail } from '@instroom/domain/candidate/identity.ts';
import { nameTokens } from '@instroom/domain/candidate/name.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { candidatePath, commandPath } from '@instroom/domain/paths.ts';
import { FieldValue, type Firestore } from 'firebase-admin/firestore';
import { commandRecord } from '../platform/command-record.ts';
import { readPhone } from '../platform/phone.ts';
import { readDocument } from '../platform/read.ts';
import { emailKey, holderOf } from '../platform/unique-keys.ts';

type Command = ChangeContactCommand & { uid: string; now: Date };

export async function changeContactOf(
  db: Firestore,
  command: Command,
): Promise<ChangeContactAnswer> {
  const { regionId, candidateId, commandId, email, uid, now } = command;
  const phoneFields = fieldsOfPhone(command.phone);
  const document = db.doc(candidatePath(regionId, candidateId));
  const commandDocument = db.doc(commandPath(regionId, commandId));

  return db.runTransaction(async (transaction) => {
    const [done, stored] = await transaction.getAll(commandDocument, document);
    if (done?.exists) return { status: 'changed' };
    const candidate = stored && readDocument(stored, candidateSchema);
    if (!candidate) throw new DomainError('not_found');
    if (candidate.restricted) throw new DomainError('restricted');

    const newKey = email === undefined ? undefined : emailKey(db, regionId, email);
    const holder = newKey && (await holderOf(transaction, newKey));
    if (holder && holder !== candidateId) return { status: 'duplicate', candidateId: holder };

    if (email !== undefined && newKey) {
      const oldKey = emailKey(db, regionId, candidate.email);
      if (oldKey.path !== newKey.path) transaction.delete(oldKey);
      transaction.set(newKey, { candidateId });
      transaction.update(document, {
        email,
        emailNormalized: normalizeEmail(email),
        nameTokens: nameTokens({ ...candidate, email }),
      });
    }
    transaction.update(document, { ...phoneFields, updatedAt: now, updatedBy: uid });
    transaction.set(commandDocument, commandRecord({ kind: 'changeContact', uid, now }));
    return { status: 'changed' };
  });
}

function fieldsOfPhone(phone: string | null | undefined) {
  if (phone === undefined) return {};
  if (phone === null) return { phone: FieldValue.delete(), phoneE164: FieldValue.delete() };
  const phoneE164 = readPhone(phone);
  if (!phoneE164) throw new DomainError('invalid_phone');
  return { phone, phoneE164 };
}
