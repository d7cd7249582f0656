// Wakes on every change of a candidate and keeps what follows from the name in line with it.
import { candidatePath } from '@instroom/domain/paths.ts';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { db } from '../platform/firebase.ts';
import { refreshDerived as refresh } from './refresh-derived.ts';

export const refreshDerived = onDocumentWritten(
  { document: candidatePath('{regionId}', '{candidateId}'), retry: true },
  ({ params, data }) => (data?.after.exists ? refresh(db, params) : undefined),
);
