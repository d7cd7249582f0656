// What the palette offers, and what of it fits what somebody typed.
import { fold, matchesTokens } from '@instroom/domain/candidate/name.ts';
import type { ReactNode } from 'react';
import type { RosterRow } from '../../data/roster.ts';
import { findsRows } from '../../shared/roster/search-words.ts';

export type Entry = {
  id: string;
  label: string;
  icon: ReactNode;
  /** What stands behind the name, such as the phase of a candidate. */
  detail?: ReactNode;
  run: () => void;
};

export type GroupName = 'candidates' | 'organizations' | 'activities' | 'pages' | 'commands';
export type Group = { name: GroupName; entries: Entry[] };

/** The entries of which the name has words that begin like those that were typed. */
export function fitting(entries: readonly Entry[], text: string): Entry[] {
  return entries.filter(({ label }) => matchesTokens(fold(label).split(' '), text));
}

type Found = { candidates: RosterRow[]; total: number };

/** The first candidates by name who fit, and how many there are in all. Without a text: nobody. */
export function findCandidates(
  candidates: readonly RosterRow[],
  text: string,
  most: number,
): Found {
  if (!fold(text)) return { candidates: [], total: 0 };
  const found = candidates.filter(findsRows(text));
  return { candidates: found.slice(0, most), total: found.length };
}

/** The entry after or before another, round and round. */
export function neighbour(entries: readonly Entry[], id: string | undefined, step: 1 | -1) {
  const index = entries.findIndex((entry) => entry.id === id);
  return entries.at((index + step) % Math.max(1, entries.length));
}
