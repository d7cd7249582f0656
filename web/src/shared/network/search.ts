// Finding organizations by what somebody types: beginnings of words in any order, a typing error allowed, accents and
// capitals of no matter; also by institution number, number of a location, board and place.
import { fold } from '@instroom/domain/candidate/name.ts';
import MiniSearch, { type SearchOptions } from 'minisearch';
import type { NetworkRow } from './rows.ts';

export type FindOrganizations = (text: string) => ReadonlyMap<string, number>;

const fields = ['name', 'code', 'city', 'others'] as const;
type Searched = Record<'orgId' | (typeof fields)[number], string>;

/** In slices, so that whoever is typing meanwhile is not held up. */
const sliceSize = 400;
/** Up to here a word is in half of the network: it is looked for as it is, and says nothing of how well something fits. */
const shortWord = 2;

export async function networkSearchOf(rows: readonly NetworkRow[]): Promise<FindOrganizations> {
  const index = new MiniSearch<Searched>({
    idField: 'orgId',
    fields: [...fields],
    tokenize: wordsOf,
    // The words are folded already.
    processTerm: (term) => term,
  });
  const documents = rows.map(searched);
  await index.addAllAsync(documents, { chunkSize: sliceSize });
  const known = new Map(
    documents.map(({ orgId, ...texts }) => [
      orgId,
      ` ${wordsOf(Object.values(texts).join(' ')).join(' ')}`,
    ]),
  );
  const hasAll = (orgId: string, words: readonly string[]) =>
    words.every((word) => known.get(orgId)?.includes(` ${word}`));
  return (text) => {
    const words = wordsOf(text);
    const short = words.filter((word) => word.length <= shortWord);
    const long = words.filter((word) => word.length > shortWord);
    const ids: string[] =
      long.length > 0
        ? index.search(long.join(' '), options).map(({ id }) => id)
        : rows.map(({ orgId }) => orgId);
    const found = short.length > 0 ? ids.filter((id) => hasAll(id, short)) : ids;
    return new Map(found.map((id, rank) => [id, rank]));
  };
}

const options = {
  prefix: true,
  fuzzy: (term: string) => (term.length > 3 && !/\d/.test(term) ? 0.2 : false),
  combineWith: 'AND',
  boost: { code: 4, name: 3 },
} as const satisfies SearchOptions;

function searched({ orgId, name, code, cities, places, boardName, programmes }: NetworkRow) {
  return {
    orgId,
    name,
    code: [code, ...places.map(({ key }) => key)].filter(Boolean).join(' '),
    city: cities.join(' '),
    others: [
      ...places.map((place) => place.name),
      boardName,
      ...(programmes ?? []).map(({ title }) => title),
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** "O.B.S. de Eik" is found as `obs`, "St.-Jan" as `st` and `jan`. */
export function wordsOf(text: string): string[] {
  const joined = text.replace(
    /\b(?:\p{L}\.){2,}/gu,
    (letters) => `${letters.replaceAll('.', '')} `,
  );
  return fold(joined)
    .split(/[ .@]+/)
    .filter(Boolean);
}
