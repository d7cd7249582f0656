// Values of a candidate by field, held against each other.
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { isSame } from '../../../data/same.ts';
import type { Patch } from './draft.ts';

/** What stands in these fields now. */
export function standing(candidate: Candidate, fields: readonly (keyof Candidate)[]): Patch {
  return Object.fromEntries(fields.map((field) => [field, candidate[field]]));
}

/** Only what differs: what somebody else changed meanwhile in another field stays theirs. */
export function changesIn(patch: Patch, before: Patch): Patch {
  return Object.fromEntries(
    keysOf(patch)
      .filter((field) => !isSame(patch[field], before[field]))
      .map((field) => [field, patch[field]]),
  );
}

export function isEmpty(patch: Patch): boolean {
  return keysOf(patch).length === 0;
}

/** The fields of `from` that `changes` touches, as they stand there. */
export function matching(changes: Patch, from: Patch): Patch {
  return Object.fromEntries(keysOf(changes).map((field) => [field, from[field]]));
}

const isKey = (patch: Patch, key: string): key is keyof Candidate => key in patch;

export function keysOf(patch: Patch): (keyof Candidate)[] {
  return Object.keys(patch).filter((key) => isKey(patch, key));
}
