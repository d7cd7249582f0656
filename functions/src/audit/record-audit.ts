// Adds an entry to the audit log, in the transaction or batch of what it tells of: one is never there without the
// other. With an id that follows from the act, an act that comes twice is one entry.
import { randomUUID } from 'node:crypto';
import {
  type AuditedAct,
  auditEntrySchema,
  auditKeptMonths,
} from '@instroom/domain/audit/audit.ts';
import { addMonths } from '@instroom/domain/instant.ts';
import { auditEntryPath, platformAuditEntryPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import type { Writer } from '../platform/writer.ts';

export function recordAudit(
  db: Firestore,
  writer: Writer,
  regionId: string,
  act: AuditedAct,
  id: string = randomUUID(),
): void {
  write(db, writer, auditEntryPath(regionId, id), act);
}

/** What concerns the platform and not one region's people; `regionId` in the act says which region, if any. */
export function recordPlatformAudit(
  db: Firestore,
  writer: Writer,
  act: AuditedAct,
  id: string = randomUUID(),
): void {
  write(db, writer, platformAuditEntryPath(id), act);
}

function write(db: Firestore, writer: Writer, path: string, act: AuditedAct): void {
  const entry = auditEntrySchema.parse({ ...act, expireAt: addMonths(act.at, auditKeptMonths) });
  writer.set(db.doc(path), entry);
}
