// Choosing municipalities: by name, or a whole province at once.
import { fold } from '@instroom/domain/candidate/name.ts';
import { type Municipality, municipalities } from '@instroom/domain/codes/municipality.ts';

export type Province = {
  name: string;
  municipalities: readonly Municipality[];
  /** Not all of them are here. */
  isPart?: boolean;
};

const byName = (one: { nl: string }, other: { nl: string }) => one.nl.localeCompare(other.nl, 'nl');

export const provinces: readonly Province[] = [
  ...new Set(municipalities.map(({ province }) => province)),
]
  .toSorted((one, other) => one.localeCompare(other, 'nl'))
  .map((name) => ({
    name,
    municipalities: municipalities.filter(({ province }) => province === name).toSorted(byName),
  }));

/** The provinces with what is searched for in them: by its own name everything, else what has the words in its name. */
export function found(search: string): readonly Province[] {
  const words = fold(search);
  if (words === '') return provinces;
  return provinces
    .map((province) => (fold(province.name).startsWith(words) ? province : part(province, words)))
    .filter((province) => province.municipalities.length > 0);
}

function part({ name, municipalities: all }: Province, words: string): Province {
  return { name, isPart: true, municipalities: all.filter(({ nl }) => fold(nl).includes(words)) };
}

/** What Enter chooses: the first whose name begins with the words, else the first that has them. */
export function firstMatch(search: string): Municipality | undefined {
  const words = fold(search);
  if (words === '') return undefined;
  const all = found(search).flatMap((province) => province.municipalities);
  return all.find(({ nl }) => fold(nl).startsWith(words)) ?? all[0];
}

/** The chosen codes with some more or fewer, in the order of the list. */
export function withCodes(
  chosen: readonly string[],
  codes: readonly string[],
  isChosen: boolean,
): string[] {
  return municipalities
    .map(({ code }) => code)
    .filter((code) => (codes.includes(code) ? isChosen : chosen.includes(code)));
}

export function chosenIn(codes: readonly string[]): Municipality[] {
  return municipalities.filter(({ code }) => codes.includes(code)).toSorted(byName);
}
