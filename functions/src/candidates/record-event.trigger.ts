// Wakes on every change of a candidate and writes what it means for the journey into the event log.
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { eventsBetween } from '@instroom/domain/candidate/event.ts';
import { candidatePath } from '@instroom/domain/paths.ts';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { db } from '../platform/firebase.ts';
import { readDocument } from '../platform/read.ts';
import { recordEvents } from './record-events.ts';

export const recordEvent = onDocumentWritten(
  { document: candidatePath('{regionId}', '{candidateId}'), retry: true },
  async ({ params, data }) => {
    if (!data) return;
    const before = readDocument(data.before, candidateSchema);
    const after = readDocument(data.after, candidateSchema);
    await recordEvents(db, params, eventsBetween(before, after));
  },
);
