// "Undo" of one change of many, by who made it, shortly after: each of them is again what he or she was, except whom
// somebody changed since.
import { randomUUID } from 'node:crypto';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { undoOf } from '@instroom/domain/candidate/change-many.ts';
import type {
  ManyAnswer,
  ManyOutcome,
  UndoManyCommand,
} from '@instroom/domain/candidate/commands.ts';
import { candidatePath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { forEachOf } from '../platform/for-each-of.ts';
import { readDocument } from '../platform/read.ts';
import { changeRecordDocument, changeRecordSchema } from './many-record.ts';
import { writtenFields } from './written-fields.ts';

type Command = UndoManyCommand & { uid: string; now: Date };

/** Longer than the screen offers it, since many take their time. */
const undoMinutes = 15;

export async function undoManyOf(db: Firestore, command: Command): Promise<ManyAnswer> {
  const undo = (candidateId: string) => undoOne(db, candidateId, command);
  return { outcomes: await forEachOf(command.candidateIds, undo) };
}

function undoOne(db: Firestore, candidateId: string, command: Command): Promise<ManyOutcome> {
  const { regionId, changeId, uid, now } = command;
  const document = db.doc(candidatePath(regionId, candidateId));
  const recordDocument = changeRecordDocument(db, { regionId, changeId, candidateId });
  return db.runTransaction(async (transaction) => {
    const [storedRecord, stored] = await transaction.getAll(recordDocument, document);
    const record = storedRecord && readDocument(storedRecord, changeRecordSchema);
    const candidate = stored && readDocument(stored, candidateSchema);
    if (!candidate || record?.uid !== uid) return 'not_found';
    if (record.isUndone) return 'done';
    if (now.getTime() - record.at.getTime() > undoMinutes * 60_000) return 'undo_too_late';
    if (candidate.restricted) return 'restricted';
    // Every edit and every command writes who did it and when.
    const isAsLeft =
      candidate.updatedBy === uid && candidate.updatedAt.getTime() === record.at.getTime();
    if (!isAsLeft) return 'changed_meanwhile';
    const change = undoOf(candidate, record.change, record.before);
    transaction.update(
      document,
      writtenFields(candidate, change, { name: randomUUID(), uid, now }),
    );
    transaction.update(recordDocument, { isUndone: true });
    return 'done';
  });
}
