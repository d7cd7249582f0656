// What colleagues say to each other about a task: `regions/{r}/tasks/{taskId}/comments/{commentId}`. Whoever sees the task
// sees it; its author may take it away.
import { z } from 'zod';
import { fold } from '../candidate/name.ts';
import { instantSchema } from '../instant.ts';

export const commentMaxima = { text: 2000, mentions: 20 } as const;

export const commentSchema = z.object({
  byUid: z.string(),
  at: instantSchema,
  text: z.string().trim().min(1).max(commentMaxima.text),
  /** Whom it calls. */
  mentions: z.array(z.string().min(1).max(128)).max(commentMaxima.mentions),
});
export type Comment = z.infer<typeof commentSchema>;

type Colleague = { uid: string; displayName: string };

/** The colleagues whose whole name stands in a text behind an `@`; of "@Pat de Vries" not also Pat. */
export function mentionedIn(text: string, colleagues: readonly Colleague[]): string[] {
  const named = colleagues
    .map(({ uid, displayName }) => ({ uid, name: fold(displayName) }))
    .filter(({ name }) => name !== '')
    .toSorted((one, other) => other.name.length - one.name.length);
  let left = fold(text);
  const found = new Set<string>();
  for (const { uid, name } of named) {
    const rest = left.replaceAll(
      new RegExp(`@${name.replaceAll('.', '\\.')}(?![\\p{L}\\d])`, 'gu'),
      ' ',
    );
    if (rest === left) continue;
    found.add(uid);
    // Two of one name are both called.
    if (!named.some((other) => other.uid !== uid && other.name === name)) left = rest;
  }
  const called = colleagues.filter(({ uid }) => found.has(uid)).map(({ uid }) => uid);
  return called.slice(0, commentMaxima.mentions);
}
