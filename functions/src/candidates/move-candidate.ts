// One move on the journey, in one transaction: the rules of the journey decide on the candidate as it is now.
// The command's own id is kept with its answer, so that a command sent twice moves once.
import { randomUUID } from 'node:crypto';
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import {
  type MovePhaseCommand,
  movePhaseAnswerSchema,
} from '@instroom/domain/candidate/commands.ts';
import { movePhase, type PhaseChange } from '@instroom/domain/candidate/journey.ts';
import { revisionAfter } from '@instroom/domain/candidate/revision.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { candidatePath, commandPath, consentPath, regionPath } from '@instroom/domain/paths.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import { type DocumentSnapshot, FieldValue, type Firestore } from 'firebase-admin/firestore';
import type { z } from 'zod';
import { commandRecord } from '../platform/command-record.ts';
import { readDocument } from '../platform/read.ts';

type Command = MovePhaseCommand & { uid: string; now: Date };
type Answer = z.infer<typeof movePhaseAnswerSchema>;

export async function moveCandidate(db: Firestore, command: Command): Promise<Answer> {
  const { regionId, candidateId, commandId, move, uid, now } = command;
  const commandDocument = db.doc(commandPath(regionId, commandId));
  const candidateDocument = db.doc(candidatePath(regionId, candidateId));

  return db.runTransaction(async (transaction) => {
    const [done, storedRegion, storedCandidate] = await transaction.getAll(
      commandDocument,
      db.doc(regionPath(regionId)),
      candidateDocument,
    );
    if (done?.exists) return movePhaseAnswerSchema.parse(done.get('answer'));
    const region = found(storedRegion, regionSchema);
    const candidate = found(storedCandidate, candidateSchema);

    const decision = movePhase(candidate, move, {
      now,
      retention: region.settings,
      ownStatuses: region.vocabulary?.statuses,
    });
    if (!decision.ok) throw new DomainError(decision.code);

    const { change } = decision;
    transaction.update(candidateDocument, {
      ...fieldsOf(change),
      ...revisionAfter(change.set, candidate, randomUUID()),
      updatedAt: now,
      updatedBy: uid,
    });
    if (change.set.consent)
      transaction.set(db.doc(consentPath(regionId, candidateId, commandId)), {
        ...change.set.consent,
        standing: 'given',
      });
    const answer: Answer = { phase: move.to };
    transaction.set(commandDocument, commandRecord({ kind: 'movePhase', uid, now, answer }));
    return answer;
  });
}

function fieldsOf({ set, clear }: PhaseChange): Partial<Record<keyof Candidate, unknown>> {
  return { ...set, ...Object.fromEntries(clear.map((field) => [field, FieldValue.delete()])) };
}

function found<Schema extends z.ZodType>(
  snapshot: DocumentSnapshot | undefined,
  schema: Schema,
): NonNullable<z.infer<Schema>> {
  const value = snapshot && readDocument(snapshot, schema);
  if (!value) throw new DomainError('not_found');
  return value;
}
