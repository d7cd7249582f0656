// What sources write, brought into one form. Every source has its own blanks, capitals and shorthands; behind this there
// is one way to write a thing, or nothing. Nothing is guessed: what cannot be read is left out.
import { z } from 'zod';
import { municipalities } from '../codes/municipality.ts';

const codes = new Set(municipalities.map(({ code }) => code));
type Written = string | null | undefined;

/** Sources fill an empty field with one space, or with eighty. */
export function readText(written: Written): string | undefined {
  const text = written?.trim();
  if (!text) return undefined;
  // Most is plain, and this is asked for every cell.
  return /[^ -~]| {2}/.test(text) ? text.normalize('NFC').replace(/\s+/g, ' ') : text;
}

/** `9306TC` is `9306 TC`. */
export function readPostcode(written: Written): string | undefined {
  const [, digits, letters] =
    /^([1-9]\d{3}) ?([A-Z]{2})$/.exec(readText(written)?.toUpperCase() ?? '') ?? [];
  return digits && letters && `${digits} ${letters}`;
}

/** The number of an institution; HOVI has others in its place (`9006`), which are none. */
export function readBrin(written: Written): string | undefined {
  const brin = readText(written)?.toUpperCase();
  return brin && /^\d{2}[A-Z]{2}$/.test(brin) ? brin : undefined;
}

/** Of a location: that of its institution, and two digits. */
export function readLocationCode(written: Written): string | undefined {
  const code = readText(written)?.toUpperCase();
  return code && /^\d{2}[A-Z]{2}\d{2}$/.test(code) ? code : undefined;
}

/** Copies that went through a spreadsheet have lost their zeros. `unknown` is a number that is none of ours. */
export function readMunicipality(
  written: Written,
): { code: string; unknown?: never } | { code?: never; unknown: string } | undefined {
  const number = readText(written);
  if (!number) return undefined;
  const code = number.padStart(4, '0');
  return codes.has(code) ? { code } : { unknown: number };
}

/** By its name, in any capitals; where two have one name, only with what tells them apart: `Bergen (NH)`. */
export function municipalityNamed(written: Written): string | undefined {
  return codesByName.get(bare(readText(written) ?? ''));
}

/** Of a competent authority (bevoegd gezag). */
export function readBoardNumber(written: Written): string | undefined {
  const number = readText(written);
  return number && /^\d{1,5}$/.test(number) && Number(number) > 0
    ? number.padStart(5, '0')
    : undefined;
}

/** Digits only, and short where it is Dutch: `+31 (0)475 55 16 18` is `0475551618`. */
export function readPhoneNumber(written: Written): string | undefined {
  const kept = (readText(written) ?? '').replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
  const short = kept.replace(/^00/, '+').replace(/^\+310?/, '0');
  return /^\+?\d{5,15}$/.test(short) && /[1-9]/.test(short) ? short : undefined;
}

/** With a scheme and a host that can exist; `www.elker/portalis` and `www.school,nl` are none. */
export function readWebsite(written: Written): string | undefined {
  const [, scheme = 'https', host = '', path = ''] =
    /^(?:(https?)(?::\/*|\/\/+))?([^/?#]+)(.*)$/i.exec(readText(written) ?? '') ?? [];
  const name = host.toLowerCase().replace(/\.$/, '');
  if (!isHost(name.replace(/^www\./, '')) || /[\s"<>\\^`{|}]/.test(path)) return undefined;
  const address = `${scheme.toLowerCase()}://${name}${path === '/' ? '' : path}`;
  return address.length <= 500 ? address : undefined;
}

/** No port and no user either. */
function isHost(name: string): boolean {
  return /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,24}|xn--[a-z0-9-]+)$/.test(name);
}

/** `36-B` is 36 and B. */
export function splitHouseNumber(
  written: Written,
): { number: string; addition?: string } | undefined {
  const [, number, addition] = /^(\d+)(?: ?-? ?(\S.*))?$/.exec(readText(written) ?? '') ?? [];
  return number ? { number, ...(addition && { addition }) } : undefined;
}

/** As on an envelope: `36B`, and `3-5` where the addition is a number too. What is none is kept as it is. */
export function readHouseNumber(written: Written): string | undefined {
  const parts = splitHouseNumber(written);
  if (!parts) return readText(written)?.slice(0, 20);
  const { number, addition = '' } = parts;
  return `${number}${/^\d/.test(addition) ? '-' : ''}${addition}`.slice(0, 20);
}

const functions = new Set(
  [
    'aanmelden aanmelding administratie admissions algemeen bestuur bestuursbureau bestuurssecretariaat bureau',
    'communicatie contact directie frontdesk helpdesk hello hr hrm info infodesk informatie infopunt informatiepunt',
    'instroom kantoor klantenservice klantcontact loket mail office onderwijs onderwijsloket onderwijsregio',
    'open-dagen opleidingen post receptie recruitment regioloket school secretariaat servicedesk servicepunt',
    'studentenservice studentenzaken studentinfo studentservice studiekeuze studievoorlichting',
    'toelating vacature vacatures voorlichting welkom werkenbij zij-instroom zijinstroom',
  ].flatMap((line) => line.split(' ')),
);

const emailSchema = z.email().max(254);

/**
 * An address of a function, never of a person: only what is known to be one is let through. `dropped` is to be counted.
 */
export function functionalEmail(
  written: Written,
): { email: string; dropped?: never } | { email?: never; dropped: true } | undefined {
  const address = readText(written)
    ?.replace(/^mailto:/i, '')
    .trim();
  if (!address?.includes('@')) return undefined;
  const email = address.toLowerCase();
  const [name = ''] = email.split('@');
  return functions.has(name) && emailSchema.safeParse(email).success
    ? { email }
    : { dropped: true };
}

/** A name by its letters and digits only: DUO leaves out accents, apostrophes and hyphens. */
function bare(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}'’‘`.()]/gu, '')
    .replace(/[\s-]+/g, ' ')
    .trim()
    .toLowerCase();
}

const withoutAddition = (name: string) => name.replace(/\s*\(.*\)\s*$/, '').trim();
const codesByName = new Map(municipalities.map(({ code, nl }) => [bare(nl), code]));
const spellings = new Map(
  municipalities.map(({ nl }) => [bare(withoutAddition(nl)), withoutAddition(nl)]),
);

/**
 * A place as people write it. DUO has capitals (`S GRAVENHAGE`), and tells places of one name apart (`EDE GLD`,
 * `ALTEVEER GEM NOORDENVELD`), for which there is a postcode. The name of a municipality is taken from our list; others
 * get the capitals of Dutch names, without the accents that the source has lost.
 */
export function readCity(written: Written): string | undefined {
  const place = readText(written);
  if (!place) return undefined;
  const known = spelledBefore.get(place);
  if (known) return known;
  const city = spelledOut(place.replace(/[’‘`]/g, "'"));
  if (spelledBefore.size >= maxSpelled) spelledBefore.clear();
  spelledBefore.set(place, city);
  return city;
}
/** There are some 2,500 places, and a file names each many times. */
const spelledBefore = new Map<string, string>();
const maxSpelled = 5000;

function spelledOut(place: string): string {
  const known = spellings.get(bare(place));
  if (known) return known;
  const alone =
    withoutAddition(place)
      .replace(/ gem\.? .+$/i, '')
      .replace(/ (gld|nb|gn|zh|nh|ov|dr|fr|ut|lb|zld|l|z|f|fl)$/i, '') || place;
  const spelled = spellings.get(bare(alone));
  if (spelled) return spelled;
  return /[a-z]/.test(alone.replace(/^'[st]\b/, '')) ? alone : inDutchCapitals(alone);
}

const smallWords = new Set(
  "aan bij de den der en het in onder op over te ten ter van voor 't ca".split(' '),
);

function inDutchCapitals(place: string): string {
  return place
    .toLowerCase()
    .replace(/\bad ij/, 'aan den ij')
    .split(/([ -])/)
    .map((word, index) => (index > 0 && smallWords.has(word) ? word : withCapital(word)))
    .join('');
}

function withCapital(word: string): string {
  if (/^'[st]$/.test(word) || /^\d/.test(word)) return word;
  return word.replace(/^ij|^\p{L}/u, (first) => first.toUpperCase());
}
