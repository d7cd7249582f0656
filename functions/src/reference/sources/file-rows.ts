// Files that somebody brings: a table, or a JSON list of objects with the same names. The columns: docs/reference-data.md.
import type { Readable } from 'node:stream';
import { text as wholeText } from 'node:stream/consumers';
import type { Reject } from '@instroom/domain/reference/canonical-record.ts';
import { readText } from '@instroom/domain/reference/normalise.ts';
import type { SourceId } from '@instroom/domain/reference/source.ts';
import { z } from 'zod';
import { type Column, type CsvItem, type Row, readCsv, shownRow } from '../csv.ts';
import { type SourceAdapter, SourceError } from './adapter.ts';

/** The artifact in which the engine has put what was brought. */
export const broughtFile = 'file';

export function fileAdapter(id: SourceId, records: SourceAdapter['records']): SourceAdapter {
  return {
    id,
    mapperVersion: 1,
    licence: { code: 'own' },
    scope: () => 'file',
    unavailable: () => undefined,
    probe: async () => ({ state: 'open' }),
    fetch: async () => ({ done: true, isComplete: true, failures: [] }),
    records,
  };
}

export async function* readFileRows<Name extends string>(
  open: () => Readable,
  columns: readonly Column<Name>[],
): AsyncGenerator<CsvItem<Name>> {
  if (await isJson(open())) yield* readJson(await wholeText(open()), columns);
  else yield* readCsv(open, columns);
}

async function isJson(content: Readable): Promise<boolean> {
  for await (const chunk of content) {
    const beginning = new TextDecoder().decode(chunk).trimStart();
    if (beginning) return /^[[{]/.test(beginning);
  }
  return false;
}

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const listSchema = z.array(z.record(z.string(), z.union([cell, z.array(cell)])));

function* readJson<Name extends string>(
  written: string,
  columns: readonly Column<Name>[],
): Generator<CsvItem<Name>> {
  const list = listSchema.safeParse(parsed(written));
  if (!list.success) throw new SourceError('not_json', 'a list of objects is expected');
  if (list.data.length === 0) throw new SourceError('empty');
  const required = columns.filter(({ isOptional }) => !isOptional);
  for (const { headers } of required)
    if (!list.data.some((entry) => entryValue(entry, headers) !== undefined))
      throw new SourceError('column_missing', headers[0]);
  const known = new Set(columns.flatMap(({ headers }) => headers.map(lower)));
  const unknown = new Set(list.data.flatMap((entry) => Object.keys(entry)));
  for (const name of unknown)
    if (!known.has(lower(name)))
      yield { warning: { code: 'unknown_column', detail: name.slice(0, 80) } };
  for (const [index, entry] of list.data.entries())
    yield { row: jsonRow(entry, index + 1, columns) };
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written.replace(/^\uFEFF/, ''));
  } catch {
    throw new SourceError('not_json');
  }
}

const lower = (name: string) => name.toLowerCase();

function entryValue(entry: z.infer<typeof listSchema>[number], headers: readonly string[]) {
  const names = headers.map(lower);
  return Object.entries(entry).find(([name]) => names.includes(lower(name)))?.[1];
}

function jsonRow<Name extends string>(
  entry: z.infer<typeof listSchema>[number],
  line: number,
  columns: readonly Column<Name>[],
): Row<Name> {
  const headersOf = (column: Name) => columns.find(({ name }) => name === column)?.headers ?? [];
  return {
    line,
    get: (column) => {
      const value = entryValue(entry, headersOf(column));
      return readText(Array.isArray(value) ? value.join(',') : value?.toString());
    },
    reject: (reason, column): { reject: Reject } => ({
      reject: {
        at: `entry ${line}`,
        reason,
        ...(column && { field: headersOf(column)[0] }),
        raw: shownRow(JSON.stringify(entry)),
      },
    }),
  };
}

/** A list in one cell: by comma, bar or semicolon. */
export const listed = (written: string | undefined): string[] =>
  (written ?? '').split(/[,|;]/).flatMap((part) => readText(part) ?? []);
