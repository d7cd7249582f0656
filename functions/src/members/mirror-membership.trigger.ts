// Wakes on every change of a member and keeps the person's own list of regions in line with it.
import { memberPath } from '@instroom/domain/paths.ts';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { db } from '../platform/firebase.ts';
import { mirrorMembership as mirror } from './mirror-membership.ts';

export const mirrorMembership = onDocumentWritten(
  { document: memberPath('{regionId}', '{uid}'), retry: true },
  ({ params }) => mirror(db, params),
);
