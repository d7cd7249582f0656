// Finding people by what somebody types: beginnings of words in any order, of name, e-mail address, place and phone number;
// accents and capitals of no matter.
import { fold } from '@instroom/domain/candidate/name.ts';
import { municipalityNames } from '@instroom/domain/codes/municipality.ts';
import type { RosterRow } from '../../data/roster.ts';

export type Searched = Pick<
  RosterRow,
  'firstName' | 'infix' | 'lastName' | 'email' | 'phone' | 'city' | 'municipalityCode'
>;

/** Each row's words, each after a space. Made when first looked for, since most rows never are. */
const wordsOfRows = new WeakMap<Searched, string>();

/** A test of rows, for one text. */
export function findsRows(text: string): (row: Searched) => boolean {
  const words = queryWords(text).map((word) => ` ${word}`);
  return (row) => {
    const known = wordsOf(row);
    return words.every((word) => known.includes(word));
  };
}

/** Makes the words of rows while nobody waits for them, so that the first letter finds at once; answers how to stop it. */
export function prepareWords(rows: readonly Searched[]): () => void {
  const atOnce = 500;
  let at = 0;
  const makeSome = () => {
    for (const row of rows.slice(at, at + atOnce)) wordsOf(row);
    at += atOnce;
    if (at < rows.length) timer = setTimeout(makeSome);
  };
  // The rows themselves are painted first.
  let timer = setTimeout(makeSome, 300);
  return () => clearTimeout(timer);
}

function wordsOf(row: Searched): string {
  const known = wordsOfRows.get(row);
  if (known !== undefined) return known;
  const email = fold(row.email);
  const made = ` ${[
    fold([row.firstName, row.infix, row.lastName].filter(Boolean).join(' ')),
    email,
    email.replaceAll(/[@.]/g, ' '),
    fold(placesOf(row).join(' ')),
    row.phone ? phoneDigits(row.phone) : '',
  ].join(' ')}`;
  wordsOfRows.set(row, made);
  return made;
}

function placesOf({ city, municipalityCode }: Searched): string[] {
  const municipality = municipalityCode && municipalityNames.get(municipalityCode);
  return [city, municipality].filter((place) => place !== undefined);
}

/** `+31 6-12 34` and `06 1234` alike: `061234`. */
function phoneDigits(phone: string): string {
  return phone.replace(/^\s*(\+|00)31/, '0').replaceAll(/\D/g, '');
}

/** Numbers that stand beside each other are parts of one, as people type phone numbers. */
function queryWords(text: string): string[] {
  const isPhone = /^[\d\s()+-]+$/.test(text) && /\d/.test(text);
  return isPhone ? [phoneDigits(text)] : fold(text).split(' ').filter(Boolean);
}
