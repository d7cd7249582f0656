// Corrects a candidate as it is now. It writes only when something differs, so that the write does not wake its own
// trigger without end.
import { randomUUID } from 'node:crypto';
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { correctionsOf } from '@instroom/domain/candidate/derived.ts';
import { retentionOf } from '@instroom/domain/candidate/retention.ts';
import { revisionAfter } from '@instroom/domain/candidate/revision.ts';
import { candidatePath } from '@instroom/domain/paths.ts';
import type { RetentionSettings } from '@instroom/domain/region/region.ts';
import { FieldValue, type Firestore } from 'firebase-admin/firestore';
import { ifUnchanged } from '../platform/if-unchanged.ts';
import { readDocument } from '../platform/read.ts';

/**
 * Answers whether there was anything to correct. The end of a dossier's term only where the region's terms are given: who
 * closes or reopens a dossier writes it along, so it need not be looked at on every change.
 */
export async function refreshDerived(
  db: Firestore,
  { regionId, candidateId }: { regionId: string; candidateId: string },
  retention?: RetentionSettings,
): Promise<boolean> {
  const document = db.doc(candidatePath(regionId, candidateId));
  const snapshot = await document.get();
  const candidate = readDocument(snapshot, candidateSchema);
  const corrections = candidate && derivedChanges(candidate, retention);
  const { updateTime } = snapshot;
  if (!updateTime || !corrections || Object.keys(corrections).length === 0) return false;
  const written = { ...corrections, ...revisionAfter(corrections, candidate, randomUUID()) };
  // Not over something newer, and without a lock that would hold up whoever is editing.
  // Changed or gone in the meantime: the event of that change looks again, and the next night.
  return ifUnchanged(document.update(written, { lastUpdateTime: updateTime }));
}

/** What a candidate should say by its own fields and does not. */
export function derivedChanges(
  candidate: Candidate,
  retention: RetentionSettings | undefined,
): Partial<Record<keyof Candidate, unknown>> {
  const until = retention ? retentionOf(candidate, retention) : candidate.retainUntil;
  const isSameTerm = until?.getTime() === candidate.retainUntil?.getTime();
  return {
    ...correctionsOf(candidate),
    ...(!isSameTerm && { retainUntil: until ?? FieldValue.delete() }),
  };
}
