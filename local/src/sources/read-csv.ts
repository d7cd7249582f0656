// Rows of the real extracts: semicolons, quotes where a value has one, names of the columns in the first line.
import { readFileSync } from 'node:fs';

export type CsvRow = Record<string, string>;

export function readCsv(path: string): CsvRow[] {
  const [header = [], ...rows] = cells(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  return rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])),
  );
}

function cells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r?\n|$)/g,
  )) {
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === ';') continue;
    if (row.length > 1 || row[0]) rows.push(row);
    row = [];
  }
  return rows;
}
