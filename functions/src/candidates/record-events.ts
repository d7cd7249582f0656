// Adds events to a candidate's log. An event that is there already is the same event.
import type { CandidateEvent } from '@instroom/domain/candidate/event.ts';
import { candidatePath, eventPath } from '@instroom/domain/paths.ts';
import { type Firestore, GrpcStatus, type Transaction } from 'firebase-admin/firestore';

export function recordEvents(
  db: Firestore,
  transaction: Transaction,
  { regionId, candidateId }: { regionId: string; candidateId: string },
  events: Record<string, CandidateEvent>,
): void {
  for (const [eventId, event] of Object.entries(events))
    transaction.set(db.doc(eventPath(regionId, candidateId, eventId)), event);
}

/**
 * By itself, without a transaction, which would lock the candidate for whoever is editing. Under a candidate who went
 * meanwhile nothing is left behind: either erasing finds it, or looking afterwards does.
 */
export async function recordEventOnce(
  db: Firestore,
  { regionId, candidateId }: { regionId: string; candidateId: string },
  eventId: string,
  event: CandidateEvent,
): Promise<void> {
  const document = db.doc(eventPath(regionId, candidateId, eventId));
  await document.create(event).catch(ignoreExisting);
  const candidate = await db.doc(candidatePath(regionId, candidateId)).get();
  if (!candidate.exists) await document.delete();
}

function ignoreExisting(error: unknown): void {
  const exists =
    error instanceof Error && 'code' in error && error.code === GrpcStatus.ALREADY_EXISTS;
  if (!exists) throw error;
}
