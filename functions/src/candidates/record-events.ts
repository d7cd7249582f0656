// Adds events to a candidate's log. An event that is there already is the same event.
import type { CandidateEvent } from '@instroom/domain/candidate/event.ts';
import { eventPath } from '@instroom/domain/paths.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';

export function recordEvents(
  db: Firestore,
  transaction: Transaction,
  { regionId, candidateId }: { regionId: string; candidateId: string },
  events: Record<string, CandidateEvent>,
): void {
  for (const [eventId, event] of Object.entries(events))
    transaction.set(db.doc(eventPath(regionId, candidateId, eventId)), event);
}
