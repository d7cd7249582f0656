// Wakes on every change of a candidate: event log, figures, and what follows from other fields. One function and one
// transaction, since each is paid and queued per change (docs/decisions/0009-one-trigger-on-a-candidate.md). All of it
// may be repeated.
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { correctionsOf } from '@instroom/domain/candidate/derived.ts';
import { eventsBetween } from '@instroom/domain/candidate/event.ts';
import { candidatePath } from '@instroom/domain/paths.ts';
import { isPracticeId } from '@instroom/domain/region/practice.ts';
import { factsBetween } from '@instroom/domain/stats/period-facts.ts';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { recordEvents } from './candidates/record-events.ts';
import { refreshDerived } from './candidates/refresh-derived.ts';
import { db } from './platform/firebase.ts';
import { readDocument } from './platform/read.ts';
import { countingTogether } from './stats/count-in-ledger.ts';

const count = countingTogether(db);

export const candidateChanged = onDocumentWritten(
  { document: candidatePath('{regionId}', '{candidateId}'), retry: true, concurrency: 80 },
  async ({ params, data }) => {
    const before = data && readDocument(data.before, candidateSchema);
    const after = data && readDocument(data.after, candidateSchema);
    const events = eventsBetween(before, after);
    const hasEvents = Object.keys(events).length > 0;

    await count(params, {
      facts: factsBetween(before, after),
      now: new Date(),
      alongside: hasEvents
        ? (transaction) => recordEvents(db, transaction, params, events)
        : undefined,
      isPractice: isPracticeId(params.regionId),
    });
    // Most changes need no correction: then this costs no read.
    if (after && Object.keys(correctionsOf(after)).length > 0) await refreshDerived(db, params);
  },
);
