// In which municipality an address is, where its source does not say: most sources give a postcode and a city only.
// Learned from the addresses of schools, which DUO gives with their municipality.
import { z } from 'zod';
import { municipalities } from '../codes/municipality.ts';
import type { Address } from './source-fields.ts';

/** By the four digits of a postcode: how many addresses there lie in which municipality. */
export const learnedPlacesSchema = z.record(
  z.string(),
  z.record(z.string(), z.number().int().positive()),
);
export type LearnedPlaces = z.infer<typeof learnedPlacesSchema>;

export function learn(places: LearnedPlaces, address: Address, municipalityCode: string): void {
  const digits = digitsOf(address);
  if (!digits) return;
  const counts = places[digits] ?? {};
  places[digits] = counts;
  counts[municipalityCode] = (counts[municipalityCode] ?? 0) + 1;
}

export function deriveMunicipality(
  address: Address,
  learned: readonly LearnedPlaces[],
): string | undefined {
  return mostAt(digitsOf(address), learned) ?? namesake(address.city);
}

function digitsOf({ zip }: Address): string | undefined {
  return /^\d{4}/.exec(zip ?? '')?.[0];
}

/** A postcode may lie in two municipalities: then the one with most schools, and of as many the first by code. */
function mostAt(digits: string | undefined, learned: readonly LearnedPlaces[]): string | undefined {
  if (!digits) return undefined;
  const total = new Map<string, number>();
  for (const places of learned)
    for (const [code, count] of Object.entries(places[digits] ?? {}))
      total.set(code, (total.get(code) ?? 0) + count);
  const [first] = [...total].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return first?.[0];
}

const folded = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');
const byName = new Map(municipalities.map(({ code, nl }) => [folded(nl), code]));

function namesake(city: string | undefined): string | undefined {
  return city && byName.get(folded(city));
}
