// Wakes on every change of a candidate and keeps the region's figures right: those of now and those of the months.
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { candidatePath } from '@instroom/domain/paths.ts';
import { factsBetween } from '@instroom/domain/stats/period-facts.ts';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { db } from '../platform/firebase.ts';
import { readDocument } from '../platform/read.ts';
import { countInLedger } from './count-in-ledger.ts';

export const countCandidate = onDocumentWritten(
  { document: candidatePath('{regionId}', '{candidateId}'), retry: true },
  async ({ params, data }) => {
    const before = data && readDocument(data.before, candidateSchema);
    const after = data && readDocument(data.after, candidateSchema);
    await countInLedger(db, params, { facts: factsBetween(before, after), now: new Date() });
  },
);
