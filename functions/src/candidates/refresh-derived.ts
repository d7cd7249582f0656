// Corrects a candidate as it is now. It writes only when something differs, so that the write does not wake its own
// trigger without end.
import { randomUUID } from 'node:crypto';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { correctionsOf } from '@instroom/domain/candidate/derived.ts';
import { revisionAfter } from '@instroom/domain/candidate/revision.ts';
import { candidatePath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { ifUnchanged } from '../platform/if-unchanged.ts';
import { readDocument } from '../platform/read.ts';

export async function refreshDerived(
  db: Firestore,
  { regionId, candidateId }: { regionId: string; candidateId: string },
): Promise<void> {
  const document = db.doc(candidatePath(regionId, candidateId));
  const snapshot = await document.get();
  const candidate = readDocument(snapshot, candidateSchema);
  const corrections = candidate && correctionsOf(candidate);
  const { updateTime } = snapshot;
  if (!updateTime || !corrections || Object.keys(corrections).length === 0) return;
  const written = { ...corrections, ...revisionAfter(corrections, candidate, randomUUID()) };
  // Not over something newer, and without a lock that would hold up whoever is editing.
  // Changed or gone in the meantime: the event of that change looks again.
  await ifUnchanged(document.update(written, { lastUpdateTime: updateTime }));
}
