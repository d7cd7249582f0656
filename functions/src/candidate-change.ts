// What an event of a candidate's document tells: what to log, to count, to audit and to correct.

import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { correctionsOf } from '@instroom/domain/candidate/derived.ts';
import { eventsBetween, fieldsEvent } from '@instroom/domain/candidate/event.ts';
import { firstReached } from '@instroom/domain/candidate/reached.ts';
import { packEntry } from '@instroom/domain/candidate/roster-entry.ts';
import { factsBetween } from '@instroom/domain/stats/period-facts.ts';
import type { Change, DocumentSnapshot, FirestoreEvent } from 'firebase-functions/firestore';
import { candidateEntry } from './audit/candidate-entry.ts';
import { readDocument } from './platform/read.ts';

type Event = FirestoreEvent<Change<DocumentSnapshot> | undefined, { candidateId: string }>;

export function changeIn({ params, data, time }: Event) {
  const before = data && readDocument(data.before, candidateSchema);
  const after = data && readDocument(data.after, candidateSchema);
  const moment = { writtenAt: data?.after.updateTime, eventAt: new Date(time) };
  const events = eventsBetween(before, after);
  const entry = candidateEntry(params.candidateId, { before, after }, moment);
  const fieldsChanged = entry && fieldsEvent(entry.act);
  return {
    events,
    hasEvents: Object.keys(events).length > 0,
    facts: factsBetween(before, after),
    entry,
    fieldsChanged: fieldsChanged && { id: `fields-${entry.id}`, event: fieldsChanged },
    isSeenInLists: (before && packEntry(before)) !== (after && packEntry(after)),
    // Nobody attended anything before there was a dossier.
    isMatchingNews:
      before !== undefined && after !== undefined && matchingAtOf(before) !== matchingAtOf(after),
    /** As somebody was who is gone. */
    erased: after ? undefined : before,
    needsCorrection: after !== undefined && Object.keys(correctionsOf(after)).length > 0,
  };
}

function matchingAtOf(candidate: Candidate): number | undefined {
  return firstReached(candidate, 'matching')?.getTime();
}
