// When a publication may follow another one. From two of them that are about other regions the difference tells what the
// region has that came or went; a day later nobody knows what else has changed.
import { addDays } from '../instant.ts';
import type { BeyondMade } from './beyond.ts';

export function mayFollow(
  before: BeyondMade | undefined,
  regionIds: readonly string[],
  now: Date,
): boolean {
  if (!before) return true;
  if (now < before.madeAt) return false;
  if (before.isEmpty || isSame(before.regionIds, regionIds)) return true;
  return now >= addDays(before.madeAt, 1);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}
