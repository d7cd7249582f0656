// The municipality that a source names. Only whole names count, and only where no other place has the same one.
import { municipalities } from '../codes/municipality.ts';

/** `Bergen (NH.)` is Bergen, `'s-Gravenhage` is s gravenhage. */
function bare(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\(.*\)/g, '')
    .replace(/[\p{M}'’‘`.]/gu, '')
    .replace(/[\s-]+/g, ' ')
    .trim()
    .toLowerCase();
}

const shortNames: Record<string, string> = {
  'den haag': 's gravenhage',
  'den bosch': 's hertogenbosch',
  friesland: 'fryslan',
};
const named = Map.groupBy(municipalities, ({ nl }) => bare(nl));

/** Places that have the name of a municipality and lie in another one. */
const doubles = new Set(
  'beek bergen elburg hengelo hoorn laren oosterhout rijswijk soest heeze winterswijk'.split(' '),
);

function withName(name: string) {
  const key = bare(name);
  return named.get(shortNames[key] ?? key) ?? [];
}

/** Of a list of municipalities: their names are meant. Undefined where it is none, or more than one. */
export function municipalityNamed(name: string): string | undefined {
  const [first, ...others] = withName(name);
  return others.length === 0 ? first?.code : undefined;
}

/**
 * Of an address: a place that has the name of its municipality. The province decides between places of one name; without
 * one, such a name says nothing.
 */
export function municipalityOfPlace(
  place: string | undefined,
  province?: string | undefined,
): string | undefined {
  if (!place) return undefined;
  const key = bare(place);
  const wanted = province && bare(province);
  const found = withName(place).filter(
    (item) =>
      !wanted ||
      (shortNames[bare(item.province)] ?? bare(item.province)) === (shortNames[wanted] ?? wanted),
  );
  if (found.length !== 1 || (!wanted && doubles.has(key))) return undefined;
  return found[0]?.code;
}
