// A new candidate by hand, unless the region knows the person: then the answer says who it is and nothing is made.
import { containsBsn } from '@instroom/domain/candidate/bsn.ts';
import type {
  CreateCandidateAnswer,
  CreateCandidateCommand,
} from '@instroom/domain/candidate/commands.ts';
import { candidateByHand } from '@instroom/domain/candidate/dossier.ts';
import { checkValues } from '@instroom/domain/custom/check-value.ts';
import type { CustomValues } from '@instroom/domain/custom/custom-value.ts';
import { errorOfValue } from '@instroom/domain/custom/set-value.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { candidatesPath, commandPath } from '@instroom/domain/paths.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { commandRecord } from '../platform/command-record.ts';
import { fieldDefsOf } from '../platform/field-defs.ts';
import { readPhone } from '../platform/phone.ts';
import { emailKey, holderOf } from '../platform/unique-keys.ts';
import { addDossier } from './add-dossier.ts';

type Command = CreateCandidateCommand & { uid: string; now: Date };

/** How many others with the same phone number are shown. */
const similarShown = 5;

export async function createByHand(
  db: Firestore,
  command: Command,
): Promise<CreateCandidateAnswer> {
  const { regionId, commandId, dossier, consent, uid, now } = command;
  const phoneE164 = dossier.phone ? readPhone(dossier.phone) : undefined;
  if (dossier.phone && !phoneE164) throw new DomainError('invalid_phone');
  if (dossier.motivation && containsBsn(dossier.motivation)) throw new DomainError('contains_bsn');

  // The same command makes the same candidate: whoever sends it twice finds what it made the first time.
  const candidateId = commandId.replaceAll('-', '').slice(0, 20);
  const created: CreateCandidateAnswer = { status: 'created', candidateId };
  const commandDocument = db.doc(commandPath(regionId, commandId));

  return db.runTransaction(async (transaction) => {
    if ((await transaction.get(commandDocument)).exists) return created;
    const holder = await holderOf(transaction, emailKey(db, regionId, dossier.email));
    if (holder) return { status: 'duplicate', candidateId: holder };
    const similar = command.isSomebodyElse
      ? []
      : await withPhone(db, transaction, { regionId, phoneE164 });
    if (similar.length > 0) return { status: 'similar', candidateIds: similar };

    const custom = await ownValues(db, transaction, command);
    const candidate = candidateByHand({ ...dossier, custom }, { consent, phoneE164, uid, now });
    addDossier(db, transaction, { regionId, candidateId, candidate, consentId: commandId });
    const record = commandRecord({ kind: 'createCandidate', uid, now, answer: created });
    transaction.set(commandDocument, record);
    return created;
  });
}

/** Against the region's own fields as they are now; every required one must be there. */
async function ownValues(
  db: Firestore,
  transaction: Transaction,
  { regionId, dossier }: Command,
): Promise<CustomValues> {
  const fields = await fieldDefsOf(db, transaction, { regionId, entity: 'candidate' });
  const checked = checkValues(fields, dossier.custom ?? {});
  if (checked.ok) return checked.values;
  const [first] = checked.errors;
  throw new DomainError(first ? errorOfValue(first.code) : 'invalid_input');
}

async function withPhone(
  db: Firestore,
  transaction: Transaction,
  { regionId, phoneE164 }: { regionId: string; phoneE164: string | undefined },
): Promise<string[]> {
  if (!phoneE164) return [];
  const same = db
    .collection(candidatesPath(regionId))
    .where('phoneE164', '==', phoneE164)
    .limit(similarShown);
  return (await transaction.get(same)).docs.map(({ id }) => id);
}
