// Somebody takes a part of the audit log along. What is in the file the rules let a region admin read anyway; that it was
// taken along stands in the log first.
import {
  type ReportAuditExportInput,
  type Reported,
  reported,
} from '@instroom/domain/audit/commands.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { recordAuditOnce } from './record-audit.ts';

type Export = ReportAuditExportInput & { uid: string; now: Date };

export async function recordAuditExport(
  db: Firestore,
  { regionId, commandId, filter, uid, now }: Export,
): Promise<Reported> {
  const { candidateId, byUid: memberUid, kind, from, to } = filter;
  await recordAuditOnce(
    db,
    regionId,
    {
      kind: 'exported',
      byUid: uid,
      at: now,
      ...(candidateId && { candidateId }),
      ...(memberUid && { memberUid }),
      detail: { what: 'audit', ...(kind && { kind }), ...(from && { from }), ...(to && { to }) },
    },
    `exported-${uid}-${commandId}`,
  );
  return reported;
}
