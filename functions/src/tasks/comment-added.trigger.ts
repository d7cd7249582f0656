// Wakes on a new comment on a task: masks what may not be kept. It may be repeated.
import { commentPath } from '@instroom/domain/paths.ts';
import { onDocumentCreated } from 'firebase-functions/firestore';
import { db } from '../platform/firebase.ts';
import { correctComment } from './correct-comment.ts';

export const commentAdded = onDocumentCreated(
  { document: commentPath('{regionId}', '{taskId}', '{commentId}'), retry: true },
  async ({ params }) => {
    await correctComment(db, params);
  },
);
