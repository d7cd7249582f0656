// Adds events to a candidate's log. An event that is there already is the same event.
import type { CandidateEvent } from '@instroom/domain/candidate/event.ts';
import { candidatePath, eventPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';

export async function recordEvents(
  db: Firestore,
  { regionId, candidateId }: { regionId: string; candidateId: string },
  events: Record<string, CandidateEvent>,
): Promise<void> {
  if (Object.keys(events).length === 0) return;
  // A late event must not leave a log behind for somebody who has been erased since. No transaction: its lock on the
  // candidate would hold up whoever is editing.
  const candidate = await db.doc(candidatePath(regionId, candidateId)).get();
  if (!candidate.exists) return;
  const batch = db.batch();
  for (const [eventId, event] of Object.entries(events))
    batch.set(db.doc(eventPath(regionId, candidateId, eventId)), event);
  await batch.commit();
}
