// What a school may know of a candidate, for an adviser to pass on. That it was asked for, for which school, is recorded with
// the answer: the candidate can ask who got what.
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { type CandidateEvent, eventSchema } from '@instroom/domain/candidate/event.ts';
import type {
  ShareWithSchoolAnswer,
  ShareWithSchoolCommand,
} from '@instroom/domain/candidate/school-commands.ts';
import { schoolLinkId, schoolLinkSchema } from '@instroom/domain/candidate/school-link.ts';
import { shareWith } from '@instroom/domain/candidate/share-with-school.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { candidatePath, commandPath, eventPath, schoolLinkPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { recordAudit } from '../audit/record-audit.ts';
import { commandRecord } from '../platform/command-record.ts';
import { readDocument } from '../platform/read.ts';
import type { Sent } from './change-links.ts';

export function shareWithSchoolOf(
  db: Firestore,
  command: Sent<ShareWithSchoolCommand>,
): Promise<ShareWithSchoolAnswer> {
  const { regionId, candidateId, orgId, commandId, uid, now } = command;
  const commandDocument = db.doc(commandPath(regionId, commandId));
  return db.runTransaction(async (transaction) => {
    const [done, storedCandidate, storedLink] = await transaction.getAll(
      commandDocument,
      db.doc(candidatePath(regionId, candidateId)),
      db.doc(schoolLinkPath(regionId, schoolLinkId(candidateId, orgId))),
    );
    const candidate = storedCandidate && readDocument(storedCandidate, candidateSchema);
    if (!candidate) throw new DomainError('not_found');
    const link = storedLink && readDocument(storedLink, schoolLinkSchema);
    // Also where the same command came before: consent may be gone since, and no answer with personal data is kept.
    const sharing = shareWith(link, candidate);
    if (!sharing.ok) throw new DomainError(sharing.code);
    const { shared, fields } = sharing;
    const orgName = link?.orgName ?? orgId;
    const answer = { orgName, shared };
    if (done?.exists) return answer;

    const happened = { at: now, byUid: uid };
    const event: CandidateEvent = { kind: 'shared_with_school', orgId, orgName, ...happened };
    transaction.set(
      db.doc(eventPath(regionId, candidateId, `shared-${commandId}`)),
      eventSchema.parse(event),
    );
    const contact = link?.contactId && { contactId: link.contactId };
    const act = { kind: 'shared_with_school', candidateId, orgId, fields, ...contact } as const;
    recordAudit(db, transaction, regionId, { ...act, ...happened }, commandId);
    transaction.set(commandDocument, commandRecord({ kind: 'shareWithSchool', uid, now }));
    return answer;
  });
}
