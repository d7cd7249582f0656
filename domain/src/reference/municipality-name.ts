// The municipality of an address that has no number of one: where its place has the name of a municipality. Only where no
// other place has the same name, or the source says in which province it is.
import { municipalities } from '../codes/municipality.ts';
import { municipalityNamed } from './normalise.ts';

const shortNames: Record<string, string> = {
  'den haag': "'s-Gravenhage",
  'den bosch': "'s-Hertogenbosch",
};
const provinceNames: Record<string, string> = { fryslân: 'friesland' };

/** Places that have the name of a municipality and lie in another one, too. */
const doubles = new Set('beek bergen elburg hengelo hoorn laren oosterhout rijswijk'.split(' '));

/** Of a list of municipalities: their names are meant. */
export function municipalityMeant(name: string): string | undefined {
  return municipalityNamed(shortNames[name.trim().toLowerCase()] ?? name);
}

export function municipalityOfPlace(
  place: string | undefined,
  province?: string,
): string | undefined {
  const code = place && municipalityMeant(place);
  if (!code) return undefined;
  if (!province) return doubles.has(place.toLowerCase()) ? undefined : code;
  const said = province.toLowerCase();
  const found = municipalities.find((item) => item.code === code);
  return found?.province.toLowerCase() === (provinceNames[said] ?? said) ? code : undefined;
}
