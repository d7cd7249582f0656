// Somebody takes figures along, which stands in the audit log first: whether small numbers are in it, and for what.
import { type Reported, reported } from '@instroom/domain/audit/commands.ts';
import type { ReportFiguresExportCommand } from '@instroom/domain/report/commands.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { recordAuditOnce } from '../audit/record-audit.ts';

type Export = ReportFiguresExportCommand & { uid: string; now: Date };

export async function recordFiguresExport(
  db: Firestore,
  { regionId, commandId, period, page, format, purpose, uid, now }: Export,
): Promise<Reported> {
  const detail = {
    what: 'figures',
    ...(period && { period }),
    ...(page && { page }),
    format,
    ...(purpose && { purpose }),
  };
  const act = { kind: 'exported', byUid: uid, at: now, detail } as const;
  await recordAuditOnce(db, regionId, act, `exported-${uid}-${commandId}`);
  return reported;
}
