// Wakes on every change of a candidate and keeps what follows from the name in line with it.
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { candidatePath } from '@instroom/domain/paths.ts';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { db } from '../platform/firebase.ts';
import { readDocument } from '../platform/read.ts';
import { isDerivedCurrent, refreshDerived as refresh } from './refresh-derived.ts';

export const refreshDerived = onDocumentWritten(
  { document: candidatePath('{regionId}', '{candidateId}'), retry: true },
  async ({ params, data }) => {
    const after = data && readDocument(data.after, candidateSchema);
    // Most changes leave the name alone: then this costs no read.
    if (after && !isDerivedCurrent(after)) await refresh(db, params);
  },
);
