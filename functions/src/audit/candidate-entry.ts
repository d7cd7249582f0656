// The entry of the audit log that an event of a candidate's document means. Its id follows from the version that the
// event tells of, so that the same event twice is one entry; ids of events repeat on the local backend.
import type { AuditedAct } from '@instroom/domain/audit/audit.ts';
import { actBetween } from '@instroom/domain/audit/candidate-act.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import type { Timestamp } from 'firebase-admin/firestore';

type Versions = { before: Candidate | undefined; after: Candidate | undefined };
/** When the document got this version, by the database's own clock; unknown where it is gone. */
type Moment = { writtenAt: Timestamp | undefined; eventAt: Date };

export function candidateEntry(
  candidateId: string,
  { before, after }: Versions,
  { writtenAt, eventAt }: Moment,
): { id: string; act: AuditedAct } | undefined {
  const change = actBetween(before, after);
  if (!change) return undefined;
  const version = writtenAt ? `${writtenAt.seconds}-${writtenAt.nanoseconds}` : 'erased';
  const at = writtenAt?.toDate() ?? eventAt;
  return { id: `${candidateId}-${version}`, act: { ...change, candidateId, at } };
}
