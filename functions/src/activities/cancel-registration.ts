// Somebody comes no longer. An adviser who says so for a candidate can take that back for half a minute, and until then
// nobody else gets the place; a candidate does it on a page that asks first, and the place is free at once.
import {
  type CancelRegistrationAnswer,
  type CancelRegistrationCommand,
  cancelRegistrationAnswerSchema,
  undoCancelSeconds,
} from '@instroom/domain/activity/commands.ts';
import {
  type Registration,
  registrationSchema,
  registrationStates,
  stands,
} from '@instroom/domain/activity/registration.ts';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { candidatePath, commandPath, registrationPath } from '@instroom/domain/paths.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { FieldValue, type Firestore, type Transaction } from 'firebase-admin/firestore';
import { z } from 'zod';
import { recordAudit } from '../audit/record-audit.ts';
import { inMemberCommand, type Sent } from '../platform/member-command.ts';
import { readDocument } from '../platform/read.ts';

type Command = Sent<CancelRegistrationCommand>;

/** Longer than it can be taken back, for clocks that differ. */
const heldMs = (undoCancelSeconds + 5) * 1000;

/** What a cancelling keeps of itself. */
const keptSchema = z.object({
  uid: z.string(),
  registrationId: z.string(),
  before: z.enum(registrationStates),
});

export function cancelRegistrationOf(
  db: Firestore,
  command: Command,
): Promise<CancelRegistrationAnswer> {
  return command.undo ? undo(db, command) : cancel(db, command);
}

function cancel(db: Firestore, command: Command): Promise<CancelRegistrationAnswer> {
  const { commandId, registrationId, uid, now } = command;
  return inMemberCommand(
    db,
    'cancelRegistration',
    command,
    cancelRegistrationAnswerSchema,
    async ({ transaction, member }) => {
      if (!canEdit(member)) throw new DomainError('not_allowed');
      const { document, registration } = await findOf(db, transaction, command);
      const answer = { state: 'cancelled' as const };
      if (!stands(registration)) return { answer };
      transaction.update(document, {
        state: 'cancelled',
        cancelledAt: now,
        cancelledBy: uid,
        updatedAt: now,
        ...(registration.state === 'confirmed' && { heldUntil: new Date(now.getTime() + heldMs) }),
      });
      record(db, transaction, command, registration, { change: 'cancelled', id: commandId });
      return { answer, kept: { registrationId, before: registration.state } };
    },
  );
}

/** With its state comes the place; who waits keeps the moment of arrival, and so the place in the line. */
function undo(db: Firestore, command: Command): Promise<CancelRegistrationAnswer> {
  const { regionId, commandId, registrationId, uid, now } = command;
  const undoCommand = { ...command, commandId: `${commandId}-undo` };
  return inMemberCommand(
    db,
    'undoCancelRegistration',
    undoCommand,
    cancelRegistrationAnswerSchema,
    async ({ transaction, member }) => {
      if (!canEdit(member)) throw new DomainError('not_allowed');
      const done = await transaction.get(db.doc(commandPath(regionId, commandId)));
      const kept = keptSchema.safeParse(done.data()).data;
      if (kept?.uid !== uid || kept.registrationId !== registrationId)
        throw new DomainError('not_found');
      const { document, registration } = await findOf(db, transaction, command);
      const { state, cancelledAt, cancelledBy } = registration;
      if (state !== 'cancelled' || cancelledBy !== uid || !cancelledAt)
        throw new DomainError('changed_meanwhile');
      if (now.getTime() - cancelledAt.getTime() > undoCancelSeconds * 1000)
        throw new DomainError('undo_too_late');
      transaction.update(document, {
        state: kept.before,
        cancelledAt: FieldValue.delete(),
        cancelledBy: FieldValue.delete(),
        heldUntil: FieldValue.delete(),
        updatedAt: now,
      });
      const id = undoCommand.commandId;
      record(db, transaction, command, registration, { change: 'restored', id });
      return { answer: { state: kept.before } };
    },
  );
}

async function findOf(
  db: Firestore,
  transaction: Transaction,
  { regionId, registrationId }: Pick<Command, 'regionId' | 'registrationId'>,
) {
  const document = db.doc(registrationPath(regionId, registrationId));
  const registration = readDocument(await transaction.get(document), registrationSchema);
  if (!registration) throw new DomainError('not_found');
  const stored = await transaction.get(db.doc(candidatePath(regionId, registration.candidateId)));
  const candidate = readDocument(stored, candidateSchema);
  if (!candidate) throw new DomainError('not_found');
  if (candidate.restricted) throw new DomainError('restricted');
  return { document, registration };
}

function record(
  db: Firestore,
  transaction: Transaction,
  { regionId, uid, now }: Command,
  { activityId, candidateId }: Registration,
  { change, id }: { change: 'cancelled' | 'restored'; id: string },
): void {
  const act = { kind: 'registration_changed', candidateId, byUid: uid, at: now } as const;
  recordAudit(db, transaction, regionId, { ...act, detail: { activityId, change } }, id);
}
