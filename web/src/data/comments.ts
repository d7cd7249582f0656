// What colleagues say to each other about a task.
import { commentPath, commentsPath } from '@instroom/domain/paths.ts';
import { commentSchema } from '@instroom/domain/task/comment.ts';
import { limitToLast, orderBy, serverTimestamp } from 'firebase/firestore';
import { liveQuery } from './live-query.ts';
import { listenToQuery } from './read.ts';
import { type RecordWords, saveRecord } from './records.ts';
import { regionKey } from './session.ts';

const most = 100;

/** The last hundred, oldest first. */
export const commentsQuery = (regionId: string, taskId: string) =>
  liveQuery(
    regionKey(regionId, 'tasks', 'comments', taskId),
    listenToQuery(commentsPath(regionId, taskId), commentSchema, orderBy('at'), limitToLast(most)),
  );

type Place = { regionId: string; taskId: string; commentId: string };
type New = { byUid: string; text: string; mentions: readonly string[] };

export function writeComment(
  { regionId, taskId, commentId }: Place,
  comment: New,
  words: RecordWords,
): Promise<boolean> {
  const path = commentPath(regionId, taskId, commentId);
  return saveRecord(path, { ...comment, at: serverTimestamp() }, words);
}

export function removeComment(
  { regionId, taskId, commentId }: Place,
  words: RecordWords,
): Promise<boolean> {
  return saveRecord(commentPath(regionId, taskId, commentId), null, words);
}
