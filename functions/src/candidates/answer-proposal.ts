// The answer to a proposal and what it changes in the dossier, in one transaction: two editors who answer at once cannot
// both be the one who did.
import { randomUUID } from 'node:crypto';
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import {
  type AnswerProposalAnswer,
  type AnswerProposalCommand,
  answerProposalAnswerSchema,
} from '@instroom/domain/candidate/commands.ts';
import { type Interaction, interactionSchema } from '@instroom/domain/candidate/interaction.ts';
import { takeProposal } from '@instroom/domain/candidate/proposal.ts';
import { revisionAfter } from '@instroom/domain/candidate/revision.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { candidatePath, commandPath, interactionPath } from '@instroom/domain/paths.ts';
import { FieldValue, type Firestore, type Transaction } from 'firebase-admin/firestore';
import { recordAudit } from '../audit/record-audit.ts';
import { commandRecord } from '../platform/command-record.ts';
import { candidateFields } from '../platform/field-defs.ts';
import { readDocument } from '../platform/read.ts';

type Command = AnswerProposalCommand & { uid: string; now: Date };
type Proposal = NonNullable<Interaction['proposal']>;

export async function answerProposalOf(
  db: Firestore,
  command: Command,
): Promise<AnswerProposalAnswer> {
  const { regionId, candidateId, interactionId, commandId, answer, uid, now } = command;
  const commandDocument = db.doc(commandPath(regionId, commandId));
  const interaction = db.doc(interactionPath(regionId, candidateId, interactionId));
  const document = db.doc(candidatePath(regionId, candidateId));

  return db.runTransaction(async (transaction) => {
    const [done, stored, storedCandidate] = await transaction.getAll(
      commandDocument,
      interaction,
      document,
    );
    if (done?.exists) return answerProposalAnswerSchema.parse(done.get('answer'));
    const candidate = storedCandidate && readDocument(storedCandidate, candidateSchema);
    const proposal = stored && readDocument(stored, interactionSchema)?.proposal;
    if (!candidate || !proposal) throw new DomainError('not_found');
    if (candidate.restricted) throw new DomainError('restricted');
    // Only what nobody took can be open again; only what is open can be answered.
    const from = answer.state === 'open' ? 'dismissed' : 'open';
    if (proposal.state !== from) throw new DomainError('proposal_answered');

    if (answer.state === 'taken') {
      const fields = await fieldsTaken(db, transaction, { command, candidate, proposal });
      transaction.update(document, { ...fields, updatedAt: now, updatedBy: uid });
    }
    transaction.update(interaction, {
      'proposal.state': answer.state,
      'proposal.answer':
        answer.state === 'open'
          ? FieldValue.delete()
          : { byUid: uid, at: now, fields: namesOf(answer) },
    });
    recordAudit(
      db,
      transaction,
      regionId,
      {
        ...{ kind: 'interaction_changed', at: now, byUid: uid, candidateId },
        detail: { change: answer.state },
      },
      commandId,
    );
    const result: AnswerProposalAnswer = { state: answer.state };
    const record = commandRecord({ kind: 'answerProposal', uid, now, answer: result });
    transaction.set(commandDocument, record);
    return result;
  });
}

type Taking = { command: Command; candidate: Candidate; proposal: Proposal };

async function fieldsTaken(
  db: Firestore,
  transaction: Transaction,
  { command: { regionId, answer }, candidate, proposal }: Taking,
): Promise<Record<string, unknown>> {
  if (answer.state !== 'taken') return {};
  const definitions = await candidateFields(db, transaction, regionId, answer.custom);
  const taken = takeProposal(candidate, proposal, answer, definitions);
  if (!taken.ok) throw new DomainError(taken.code);
  const custom = { ...candidate.custom };
  for (const [key, value] of Object.entries(taken.custom))
    if (value === undefined) delete custom[key];
    else custom[key] = value;
  return {
    ...taken.set,
    ...(answer.custom.length > 0 && { custom }),
    ...revisionAfter(taken.set, candidate, randomUUID()),
  };
}

function namesOf(answer: Command['answer']): string[] {
  if (answer.state !== 'taken') return [];
  return [...answer.fields, ...answer.custom.map((key) => `custom.${key}`)];
}
