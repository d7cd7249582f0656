// Somebody takes a part of the network along. What is in the file the rules let a member read anyway; that it was taken
// along stands in the audit log first.
import { type Reported, reported } from '@instroom/domain/audit/commands.ts';
import type { ReportNetworkExportCommand } from '@instroom/domain/organization/commands.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { recordAuditOnce } from '../audit/record-audit.ts';
import type { Sent } from './network-command.ts';

export async function recordNetworkExport(
  db: Firestore,
  { regionId, commandId, what, count, uid, now }: Sent<ReportNetworkExportCommand>,
): Promise<Reported> {
  const act = { kind: 'exported', byUid: uid, at: now, detail: { what, count } } as const;
  await recordAuditOnce(db, regionId, act, `exported-${uid}-${commandId}`);
  return reported;
}
