// A region's own words over the catalogue: "kandidaat" becomes "overstapper" wherever it stands as a word, in every
// sentence of every screen, also in those that are written later.
import { type Term, terms } from '@instroom/domain/codes/term.ts';
import type { nl } from './nl/index.ts';

export type OwnTerms = Partial<Record<Term, string | undefined>>;

/** The catalogue in the words of a region; itself where the region has none. */
export function inOwnWords(catalogue: typeof nl, own: OwnTerms): typeof nl {
  const replaced = terms.flatMap(({ code, nl: word }) => {
    const other = own[code];
    return other && other !== word ? [{ word, other }] : [];
  });
  if (replaced.length === 0) return catalogue;
  const words = new Map<string, string>(replaced.map(({ word, other }) => [word, other]));
  // Whole words only: "regioloket" and "kandidaatstelling" are others.
  const pattern = new RegExp(`(?<!\\p{L})(?:${[...words.keys()].join('|')})(?!\\p{L})`, 'giu');
  return mapTexts(catalogue, (text) =>
    text.replace(pattern, (found) => sameCase(found, words.get(found.toLowerCase()) ?? found)),
  );
}

/** Texts are replaced one by one; the shape stays what it was. */
function mapTexts<Texts>(texts: Texts, change: (text: string) => string): Texts;
function mapTexts(texts: unknown, change: (text: string) => string): unknown {
  if (typeof texts === 'string') return change(texts);
  if (typeof texts !== 'object' || texts === null) return texts;
  return Object.fromEntries(
    Object.entries(texts).map(([name, inner]) => [name, mapTexts(inner, change)]),
  );
}

function sameCase(found: string, word: string): string {
  const [first = ''] = found;
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
