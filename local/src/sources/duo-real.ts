// Secondary and special schools in DUO's format, from the real schools with coordinates: of these files none is at hand.
// They have no board, no phone, and the municipality by name only.
import { municipalityNamed } from '@instroom/domain/reference/normalise.ts';

const before =
  'PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;STRAATNAAM;HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE;TELEFOONNUMMER;INTERNETADRES';
const after =
  'STRAATNAAM CORRESPONDENTIEADRES;HUISNUMMER-TOEVOEGING CORRESPONDENTIEADRES;POSTCODE CORRESPONDENTIEADRES;PLAATSNAAM CORRESPONDENTIEADRES;NODAAL GEBIED CODE;NODAAL GEBIED NAAM;RPA-GEBIED CODE;RPA-GEBIED NAAM;WGR-GEBIED CODE;WGR-GEBIED NAAM;COROPGEBIED CODE;COROPGEBIED NAAM;ONDERWIJSGEBIED CODE;ONDERWIJSGEBIED NAAM;RMC-REGIO CODE;RMC-REGIO NAAM;VAKANTIEREGIO';
const blanksAfter = Array.from({ length: after.split(';').length }, () => '');

type School = Readonly<Record<string, string>>;
const isSpecial = ({ type = '' }: School) => /^(\(V\)SO|VSO|SO|SBAO)$/.test(type);

export function realSecondaryFile(schools: string): Buffer {
  const rows = read(schools).filter(
    (school) => !isSpecial(school) && school.type !== 'basisschool',
  );
  return file(
    `${before};ONDERWIJSSTRUCTUUR;${after}`,
    rows.map((school) => [...start(school), school.type ?? '', ...blanksAfter]),
  );
}

export function realSpecialFile(schools: string): Buffer {
  return file(
    `SOORT PRIMAIR ONDERWIJS;${before};CLUSTER;ONDERWIJS;${after}`,
    read(schools)
      .filter(isSpecial)
      .map((school) => [school.type ?? '', ...start(school), '', '', ...blanksAfter]),
  );
}

function start(school: School): string[] {
  const {
    huisnummer = '',
    huisletter = '',
    toevoeging = '',
    postcode = '',
    gemeente = '',
  } = school;
  const addition = [huisletter, toevoeging].filter((part) => part).join('-');
  return [
    school.provincie ?? '',
    '',
    school.brin ?? '',
    school.vestigingscode ?? '',
    school.naam ?? '',
    (school.straat ?? '').slice(0, 24),
    addition ? `${huisnummer}-${addition}` : huisnummer,
    postcode.replace(/^(\d{4})(?=[A-Z])/, '$1 '),
    (school.plaats ?? '').toUpperCase(),
    municipalityNamed(gemeente) ?? '',
    gemeente,
    school.denominatie ?? '',
    '',
    school.website ?? '',
  ];
}

/** The file has no quoted delimiters and no quoted line breaks. */
function read(schools: string): School[] {
  const [header = '', ...lines] = schools.split(/\r?\n/).filter((line) => line);
  const names = header.split(';');
  return lines.map((line) => {
    const cells = cellsOf(line);
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );
}

function file(header: string, rows: readonly string[][]): Buffer {
  const lines = rows.map((cells) => cells.map((cell) => quoted(cell) || ' ').join(';'));
  return inWindows1252([header, ...lines, ''].join('\r\n'));
}

const quoted = (cell: string) => (/[";]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const bytesOf = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

function inWindows1252(text: string): Buffer {
  return Buffer.from(
    Array.from(text.normalize('NFC'), (character) => bytesOf.get(character) ?? 0x3f),
  );
}
