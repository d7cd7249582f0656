// A region admin exports a part of the region's audit log.
import { reportAuditExportInputSchema } from '@instroom/domain/audit/commands.ts';
import { canManage } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { recordAuditExport } from './record-audit-export.ts';

export const reportAuditExport = regionCall(
  reportAuditExportInputSchema,
  canManage,
  (input, { uid }) => recordAuditExport(db, { ...input, uid, now: new Date() }),
);
