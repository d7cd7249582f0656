// Finding organizations by what somebody types: beginnings of words in any order, a typing error allowed, accents and
// capitals of no matter; also by institution number, number of a location, board and place.
import { fold } from '@instroom/domain/candidate/name.ts';
import MiniSearch from 'minisearch';
import type { NetworkRow } from './rows.ts';

export type FindOrganizations = (text: string) => ReadonlyMap<string, number>;

const fields = ['name', 'code', 'city', 'others'] as const;
type Searched = Record<'orgId' | (typeof fields)[number], string>;

/** In slices, so that whoever is typing meanwhile is not held up. */
const sliceSize = 400;

export async function networkSearchOf(rows: readonly NetworkRow[]): Promise<FindOrganizations> {
  const index = new MiniSearch<Searched>({
    idField: 'orgId',
    fields: [...fields],
    tokenize: wordsOf,
    // The words are folded already.
    processTerm: (term) => term,
  });
  await index.addAllAsync(rows.map(searched), { chunkSize: sliceSize });
  return (text) => {
    const found = index.search(text, {
      prefix: true,
      fuzzy: (term) => (term.length > 3 && !/\d/.test(term) ? 0.2 : false),
      combineWith: 'AND',
      boost: { code: 4, name: 3 },
    });
    return new Map(found.map(({ id }, rank) => [id, rank]));
  };
}

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
