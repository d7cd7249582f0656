// Wakes on every change of a candidate and keeps the region's live figures right.
import { candidatePath } from '@instroom/domain/paths.ts';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { db } from '../platform/firebase.ts';
import { countInLedger } from './count-in-ledger.ts';

export const countCandidate = onDocumentWritten(
  { document: candidatePath('{regionId}', '{candidateId}'), retry: true },
  ({ params }) => countInLedger(db, params),
);
