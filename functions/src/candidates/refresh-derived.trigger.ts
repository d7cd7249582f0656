// Wakes on every change of a candidate and puts right what follows from it.
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { correctionsOf } from '@instroom/domain/candidate/derived.ts';
import { candidatePath } from '@instroom/domain/paths.ts';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { db } from '../platform/firebase.ts';
import { readDocument } from '../platform/read.ts';
import { refreshDerived as refresh } from './refresh-derived.ts';

export const refreshDerived = onDocumentWritten(
  { document: candidatePath('{regionId}', '{candidateId}'), retry: true },
  async ({ params, data }) => {
    const after = data && readDocument(data.after, candidateSchema);
    // Most changes need no correction: then this costs no read.
    if (after && Object.keys(correctionsOf(after)).length > 0) await refresh(db, params);
  },
);
