// Which entries of the glossary fit what somebody typed: every word of it, anywhere in the term or its explanation.
import { fold } from '@instroom/domain/candidate/name.ts';
import {
  type GlossaryEntry,
  type GlossaryListId,
  glossary,
  glossaryListIds,
} from '@instroom/domain/codes/glossary.ts';

export type FoundList = { id: GlossaryListId; entries: readonly GlossaryEntry[] };

const lists: readonly FoundList[] = glossaryListIds.map((id) => ({
  id,
  // The words of the field as in a dictionary; codes in the order of their list, which means something.
  entries:
    id === 'term'
      ? glossary.term.toSorted((one, other) => one.nl.localeCompare(other.nl, 'nl'))
      : glossary[id],
}));

/** The lists without those in which nothing fits. */
export function findTerms(text: string): readonly FoundList[] {
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length === 0) return lists;
  return lists
    .map(({ id, entries }) => ({ id, entries: entries.filter((entry) => fits(entry, words)) }))
    .filter(({ entries }) => entries.length > 0);
}

function fits({ nl, explanation }: GlossaryEntry, words: readonly string[]): boolean {
  const told = fold(`${nl} ${explanation}`);
  return words.every((word) => told.includes(word));
}
