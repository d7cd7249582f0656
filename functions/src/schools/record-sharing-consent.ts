// A candidate told an adviser that data may go to schools, or not any more: both are one step, and each leaves its proof. What
// changes in the dossier is told to the audit log by the function that wakes on it.
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { sharingConsent } from '@instroom/domain/candidate/consent.ts';
import type {
  RecordSharingConsentAnswer,
  RecordSharingConsentCommand,
} from '@instroom/domain/candidate/school-commands.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { candidatePath, commandPath, consentPath, regionPath } from '@instroom/domain/paths.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { commandRecord } from '../platform/command-record.ts';
import { readDocument } from '../platform/read.ts';
import type { Sent } from './change-links.ts';

export function recordSharingConsentOf(
  db: Firestore,
  command: Sent<RecordSharingConsentCommand>,
): Promise<RecordSharingConsentAnswer> {
  const { regionId, candidateId, commandId, shareWithSchools, uid, now } = command;
  const commandDocument = db.doc(commandPath(regionId, commandId));
  const candidateDocument = db.doc(candidatePath(regionId, candidateId));
  return db.runTransaction(async (transaction) => {
    const [done, storedRegion, stored] = await transaction.getAll(
      commandDocument,
      db.doc(regionPath(regionId)),
      candidateDocument,
    );
    const answer = { shareWithSchools };
    if (done?.exists) return answer;
    const region = storedRegion && readDocument(storedRegion, regionSchema);
    const candidate = stored && readDocument(stored, candidateSchema);
    if (!region || !candidate) throw new DomainError('not_found');
    // Taking it back is a right of the candidate at any time (AVG art. 7).
    if (candidate.restricted && shareWithSchools) throw new DomainError('restricted');

    if (candidate.consent.shareWithSchools !== shareWithSchools) {
      const { privacyStatementVersion } = region.settings;
      const told = { shareWithSchools, privacyStatementVersion, now };
      const { consent, proof } = sharingConsent(candidate.consent, told);
      transaction.update(candidateDocument, { consent, updatedAt: now, updatedBy: uid });
      transaction.set(db.doc(consentPath(regionId, candidateId, commandId)), proof);
    }
    transaction.set(commandDocument, commandRecord({ kind: 'recordSharingConsent', uid, now }));
    return answer;
  });
}
