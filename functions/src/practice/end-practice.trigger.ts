// Wakes on every change of a member; a membership that ended may have been somebody's last.
import { memberPath } from '@instroom/domain/paths.ts';
import { canView, memberSchema } from '@instroom/domain/region/member.ts';
import { isPracticeId } from '@instroom/domain/region/practice.ts';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { db } from '../platform/firebase.ts';
import { readDocument } from '../platform/read.ts';
import { endPracticeWithLastMembership } from './end-practice.ts';

export const endPractice = onDocumentWritten(
  { document: memberPath('{regionId}', '{uid}'), retry: true },
  async ({ params, data }) => {
    const isActive = data && canView(readDocument(data.after, memberSchema));
    if (isActive || isPracticeId(params.regionId)) return;
    await endPracticeWithLastMembership(db, params.uid);
  },
);
