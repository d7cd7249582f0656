// Tables from outside: whatever their encoding, delimiter and spelling of the header, rows by the names of our columns.
import type { Readable } from 'node:stream';
import type { Reject } from '@instroom/domain/reference/canonical-record.ts';
import { readText } from '@instroom/domain/reference/normalise.ts';
import { type Encoding, linesOf, outlineOf } from './csv-encoding.ts';
import { csvRecords } from './csv-records.ts';
import { SourceError } from './sources/adapter.ts';

export interface Column<Name extends string> {
  name: Name;
  /** What it is called, in any capitals, with spaces, hyphens or underscores; the first is the usual one. */
  headers: readonly [string, ...string[]];
  /** Without any other the file is not used: all rows would seem to have lost a field. */
  isOptional?: true;
}

export interface Row<Name extends string> {
  line: number;
  /** Tidy; nothing where it is blank. */
  get(column: Name): string | undefined;
  /** This row cannot be used. */
  reject(reason: string, column?: Name): { reject: Reject };
}
export type CsvItem<Name extends string> =
  | { row: Row<Name> }
  | { reject: Reject }
  | { warning: { code: string; detail?: string } };

/** `open` is asked twice: for the encoding, and for the rows. `ignored` are headers that are known and not used. */
export async function* readCsv<Name extends string>(
  open: () => Readable,
  columns: readonly Column<Name>[],
  ignored: readonly string[] = [],
): AsyncGenerator<CsvItem<Name>> {
  const { encoding, firstLine } = await outlineOf(open());
  yield { warning: { code: 'encoding', detail: encoding } };
  let header: Header<Name> | undefined;
  for await (const records of csvRecords(linesOf(open(), encoding), delimiterOf(firstLine)))
    for (const record of records) {
      const { line, raw } = record;
      if (!header) {
        if (!('cells' in record)) throw new SourceError('not_csv', 'the header is broken');
        header = readHeader(record.cells, columns, ignored);
        for (const warning of header.warnings) yield { warning };
      } else if (!('cells' in record)) yield { reject: rejectOf(line, raw, record.reason) };
      else if (isMixed(raw, encoding)) yield { reject: rejectOf(line, raw, 'mixed_encoding') };
      else if (record.cells.some((cell) => cell.trim()))
        yield { row: rowOf(record.cells, line, raw, header) };
    }
}

/** What a cell of the header must not hold is what parts them. */
function delimiterOf(firstLine: string): string {
  const bare = firstLine.replace(/"[^"]*"/g, '');
  const found = (delimiter: string) => bare.split(delimiter).length;
  const [best = ';'] = [';', ',', '\t'].sort((left, right) => found(right) - found(left));
  return best;
}

interface Header<Name extends string> {
  positions: Map<Name, number>;
  /** As the file calls them: what a reject names. */
  written: Map<Name, string>;
  warnings: { code: string; detail: string }[];
}

/** `Rpa-gebied code` and `RPA_GEBIED CODE` are one column. */
const canonical = (header: string) =>
  header
    .normalize('NFC')
    .trim()
    .toUpperCase()
    .replace(/[ _-]+/g, '_');

function readHeader<Name extends string>(
  cells: readonly string[],
  columns: readonly Column<Name>[],
  ignored: readonly string[],
): Header<Name> {
  const found = cells.map(canonical);
  const known = new Set(
    [...columns.flatMap(({ headers }) => headers), ...ignored].map((header) => canonical(header)),
  );
  const header: Header<Name> = { positions: new Map(), written: new Map(), warnings: [] };
  for (const [position, name] of found.entries()) {
    const detail = (readText(cells[position]) ?? `column ${position + 1}`).slice(0, 80);
    if (!known.has(name)) header.warnings.push({ code: 'unknown_column', detail });
    else if (found.indexOf(name) !== position)
      header.warnings.push({ code: 'column_twice', detail });
  }
  for (const { name, headers, isOptional } of columns) {
    const spelling = headers.find((alias) => found.includes(canonical(alias)));
    if (spelling) {
      header.positions.set(name, found.indexOf(canonical(spelling)));
      header.written.set(name, spelling);
    } else if (isOptional) header.warnings.push({ code: 'column_absent', detail: headers[0] });
    else throw new SourceError('column_missing', headers[0]);
  }
  return header;
}

function rowOf<Name extends string>(
  cells: readonly string[],
  line: number,
  raw: string,
  { positions, written }: Header<Name>,
): Row<Name> {
  return {
    line,
    get: (column) => {
      const position = positions.get(column);
      return position === undefined ? undefined : readText(cells[position]);
    },
    reject: (reason, column) => ({
      reject: rejectOf(line, raw, reason, column && written.get(column)),
    }),
  };
}

function rejectOf(line: number, raw: string, reason: string, field?: string): Reject {
  return { at: `line ${line}`, reason, ...(field && { field }), raw: shownRow(raw) };
}

/** Short enough to be kept, and without what may be somebody's address. */
export function shownRow(raw: string): string {
  return raw
    .slice(0, 2000)
    .replace(/[^\s;,<>"]+@[^\s;,<>"]+/g, '…@…')
    .slice(0, 300);
}

/** UTF-8 in a file that is not: `Ã¢` is no Dutch, and `â€™` neither. */
function isMixed(raw: string, encoding: Encoding): boolean {
  return encoding === 'windows-1252' && /[ÃÂ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]|â€/.test(raw);
}
