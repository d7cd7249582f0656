// Direct edits of a candidate. The server takes an edit on no other version than the one it was made on. Where somebody
// else was first, it is sent again if that concerned other fields, and its author asked if it did not.
import { type Change, knowing } from './change.ts';
import { madeOf, showAsMade } from './made.ts';
import { followLeftRecord, isOfRecord } from './records.ts';
import { isAccepted, type Version } from './send-edit.ts';
import { settle } from './settle-edit.ts';
import { alterUnsent, forgetUnsent, keepLeft, keepUnsent, type OpenConflict } from './unsent.ts';

/** Writes what changed. It shows at once; answers whether it is stored, which it is not where its author is asked. */
export async function saveChange(change: Change, seen: Version): Promise<boolean> {
  const kept = keepUnsent(change);
  const shown = showAsMade(candidateOf(change), madeOf(kept.written, kept.seen));
  const isStored = (await isAccepted(kept, seen)) || (await settle(kept, seen));
  if (isStored) shown.stored();
  else shown.retract();
  return isStored;
}

function candidateOf({ path }: Change): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Finds out what became of a change of an earlier visit, and sends it where nothing did. */
export function followLeftChange(change: Change): void {
  if (isOfRecord(change)) followLeftRecord(change);
  else void settle(keepLeft(change));
}

/** Its author has seen both values and chose. Should there be a third by now, that is shown too. */
export function keepMine({ conflict, ...change }: OpenConflict): void {
  const { seen } = knowing(change, conflict.theirs);
  alterUnsent(change.id, { seen, conflict: undefined, settles: true });
  void settle(change);
}

export function takeTheirs({ id }: OpenConflict): void {
  forgetUnsent(id);
}
