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
  await db.runTransaction(async (transaction) => {
    // A late event must not leave a log behind for somebody who has been erased since.
    const candidate = await transaction.get(db.doc(candidatePath(regionId, candidateId)));
    if (!candidate.exists) return;
    for (const [eventId, event] of Object.entries(events))
      transaction.set(db.doc(eventPath(regionId, candidateId, eventId)), event);
  });
}
