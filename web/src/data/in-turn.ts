// What the server refused of one document is settled one after the other. Several changes that waited together would
// else push each other off the version that they were sent on.
import type { Author } from './unsent.ts';

/** `author`: who else changed the document, as far as that was seen since the first of them. */
export type Turn = { last: Promise<unknown>; author?: Author };

const turns = new Map<string, Turn>();

export async function inTurn<T>(path: string, settle: (turn: Turn) => Promise<T>): Promise<T> {
  const turn = turns.get(path) ?? { last: Promise.resolve() };
  turns.set(path, turn);
  const own = turn.last.then(
    () => settle(turn),
    () => settle(turn),
  );
  turn.last = own;
  try {
    return await own;
  } finally {
    if (turn.last === own) turns.delete(path);
  }
}
