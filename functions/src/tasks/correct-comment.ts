// Corrects a comment as it is now. Answers it as it is then; nothing where its author took it away.
import { maskBsn } from '@instroom/domain/candidate/bsn.ts';
import { commentPath } from '@instroom/domain/paths.ts';
import { type Comment, commentSchema } from '@instroom/domain/task/comment.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { ifUnchanged } from '../platform/if-unchanged.ts';
import { readDocument } from '../platform/read.ts';

type Place = { regionId: string; taskId: string; commentId: string };

export async function correctComment(
  db: Firestore,
  { regionId, taskId, commentId }: Place,
): Promise<Comment | undefined> {
  const document = db.doc(commentPath(regionId, taskId, commentId));
  const snapshot = await document.get();
  const comment = readDocument(snapshot, commentSchema);
  const { updateTime } = snapshot;
  if (!comment || !updateTime) return undefined;
  const text = maskBsn(comment.text);
  if (text !== comment.text)
    await ifUnchanged(document.update({ text }, { lastUpdateTime: updateTime }));
  return { ...comment, text };
}
