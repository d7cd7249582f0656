// One change of many candidates, each in a transaction of its own: what one refuses keeps no other from it, and nobody is
// changed by half. Beside each lies a record, so that a command sent twice has one effect, and can be taken back.
import { randomUUID } from 'node:crypto';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { decideChange } from '@instroom/domain/candidate/change-many.ts';
import type {
  ChangeManyCommand,
  ManyAnswer,
  ManyOutcome,
} from '@instroom/domain/candidate/commands.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { candidatePath, memberPath, regionPath } from '@instroom/domain/paths.ts';
import { canView, memberSchema } from '@instroom/domain/region/member.ts';
import { type Region, regionSchema } from '@instroom/domain/region/region.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { forEachOf } from '../platform/for-each-of.ts';
import { readDocument } from '../platform/read.ts';
import { changeRecord, changeRecordDocument } from './many-record.ts';
import { writtenFields } from './written-fields.ts';

type Command = ChangeManyCommand & { uid: string; now: Date };

export async function changeManyOf(db: Firestore, command: Command): Promise<ManyAnswer> {
  const { regionId, change: wish, candidateIds } = command;
  const region = readDocument(await db.doc(regionPath(regionId)).get(), regionSchema);
  if (!region) throw new DomainError('not_found');
  if (wish.kind === 'owner' && wish.ownerUid) await checkOwner(db, regionId, wish.ownerUid);
  const change = (candidateId: string) => changeOne(db, candidateId, { command, region });
  return { outcomes: await forEachOf(candidateIds, change) };
}

function changeOne(
  db: Firestore,
  candidateId: string,
  { command, region }: { command: Command; region: Region },
): Promise<ManyOutcome> {
  const { regionId, commandId, change, uid, now } = command;
  const document = db.doc(candidatePath(regionId, candidateId));
  const record = changeRecordDocument(db, { regionId, changeId: commandId, candidateId });
  return db.runTransaction(async (transaction) => {
    const [done, stored] = await transaction.getAll(record, document);
    if (done?.exists) return 'done';
    const candidate = stored && readDocument(stored, candidateSchema);
    if (!candidate) return 'not_found';
    const decision = decideChange(candidate, change, { now, retention: region.settings });
    if (decision.outcome === 'unchanged') return 'unchanged';
    if (decision.outcome === 'refused') return decision.code;
    const written = writtenFields(candidate, decision.change, { name: randomUUID(), uid, now });
    transaction.update(document, written);
    transaction.set(record, changeRecord({ uid, now, change, before: decision.before }));
    return 'done';
  });
}

async function checkOwner(db: Firestore, regionId: string, ownerUid: string): Promise<void> {
  const stored = await db.doc(memberPath(regionId, ownerUid)).get();
  if (!canView(readDocument(stored, memberSchema))) throw new DomainError('adviser_not_member');
}
