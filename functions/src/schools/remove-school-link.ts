// A school that should not stand in the dossier goes; who took it away can put it back shortly after. What that takes is kept
// with the record of the removal, where no client reads, and is gone with it within a day.
import {
  type RemoveSchoolLinkAnswer,
  type RemoveSchoolLinkCommand,
  removeSchoolLinkAnswerSchema,
  type UndoSchoolLinkRemovalAnswer,
  type UndoSchoolLinkRemovalCommand,
  undoMinutes,
  undoSchoolLinkRemovalAnswerSchema,
} from '@instroom/domain/candidate/school-commands.ts';
import { restoreLink, schoolLinkSchema } from '@instroom/domain/candidate/school-link.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { addDays, instantSchema } from '@instroom/domain/instant.ts';
import { commandPath } from '@instroom/domain/paths.ts';
import { FieldValue, type Firestore } from 'firebase-admin/firestore';
import { z } from 'zod';
import { readDocument } from '../platform/read.ts';
import { changeLinks, type Sent } from './change-links.ts';

/** In the record of the command that removed it. */
const removalRecordSchema = z.object({
  uid: z.string(),
  at: instantSchema,
  removedLink: schoolLinkSchema.optional(),
});

/** One that is gone already is removed. */
export function removeSchoolLinkOf(
  db: Firestore,
  command: Sent<RemoveSchoolLinkCommand>,
): Promise<RemoveSchoolLinkAnswer> {
  const { orgId, now } = command;
  const answer = { status: 'removed' } as const;
  const answers = removeSchoolLinkAnswerSchema;
  return changeLinks(db, 'removeSchoolLink', command, answers, async (_, { candidate, links }) => {
    if (candidate.restricted) throw new DomainError('restricted');
    const before = links.get(orgId);
    if (!before) return { answer };
    const kept = { removedLink: before, expireAt: addDays(now, 1) };
    return { answer, change: { what: 'removed', before, after: undefined }, kept };
  });
}

export function undoSchoolLinkRemovalOf(
  db: Firestore,
  command: Sent<UndoSchoolLinkRemovalCommand>,
): Promise<UndoSchoolLinkRemovalAnswer> {
  const { regionId, candidateId, removalId, uid, now } = command;
  const answer = { status: 'restored' } as const;
  const answers = undoSchoolLinkRemovalAnswerSchema;
  const kind = 'undoSchoolLinkRemoval';
  return changeLinks(db, kind, command, answers, async (transaction, known) => {
    const record = db.doc(commandPath(regionId, removalId));
    const removal = readDocument(await transaction.get(record), removalRecordSchema);
    const removed = removal?.removedLink;
    if (!removed || removal.uid !== uid || removed.candidateId !== candidateId)
      throw new DomainError('not_found');
    if (now.getTime() - removal.at.getTime() > undoMinutes * 60_000)
      throw new DomainError('undo_too_late');
    const decision = restoreLink(removed, known);
    if (!decision.ok) throw new DomainError(decision.code);
    transaction.update(record, { removedLink: FieldValue.delete() });
    return { answer, change: { what: 'restored', before: undefined, after: decision.link } };
  });
}
