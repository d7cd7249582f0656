// Adds an entry to the audit log, in the transaction or batch of what it tells of: one is never there without the
// other. With an id that follows from the act, an act that comes twice is one entry.
import { randomUUID } from 'node:crypto';
import {
  type AuditEntry,
  type AuditedAct,
  auditEntrySchema,
  auditKeptMonths,
} from '@instroom/domain/audit/audit.ts';
import { addMonths } from '@instroom/domain/instant.ts';
import { auditEntryPath, platformAuditEntryPath } from '@instroom/domain/paths.ts';
import { type Firestore, GrpcStatus } from 'firebase-admin/firestore';
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

/** By itself, without a transaction, and only if no entry has this id: what stands in the log is never changed. */
export async function recordAuditOnce(
  db: Firestore,
  regionId: string | undefined,
  act: AuditedAct,
  id: string,
): Promise<void> {
  const path = regionId === undefined ? platformAuditEntryPath(id) : auditEntryPath(regionId, id);
  await db.doc(path).create(entryOf(act)).catch(ignoreExisting);
}

function write(db: Firestore, writer: Writer, path: string, act: AuditedAct): void {
  writer.set(db.doc(path), entryOf(act));
}

function entryOf(act: AuditedAct): AuditEntry {
  return auditEntrySchema.parse({ ...act, expireAt: addMonths(act.at, auditKeptMonths) });
}

function ignoreExisting(error: unknown): void {
  const exists =
    error instanceof Error && 'code' in error && error.code === GrpcStatus.ALREADY_EXISTS;
  if (!exists) throw error;
}
