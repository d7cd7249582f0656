import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, type CsvItem, readCsv } from './csv.ts';

type Name = 'code' | 'name' | 'extra';
const columns: readonly Column<Name>[] = [
  { name: 'code', headers: ['VESTIGINGSCODE', 'VESTIGINGSNUMMER'] },
  { name: 'name', headers: ['NAAM VAN-DE SCHOOL'] },
  { name: 'extra', headers: ['EXTRA'], isOptional: true },
];
const header = 'VESTIGINGSCODE;NAAM VAN-DE SCHOOL';

async function read(content: string | Buffer, ignored: string[] = []) {
  const items: CsvItem<Name>[] = [];
  // In small pieces, so that letters and line ends fall apart.
  const pieces = () => {
    const bytes = Buffer.from(content);
    const size = bytes.length > 10_000 ? 65_536 : 7;
    return Readable.from(
      Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.subarray(at * size, at * size + size),
      ),
    );
  };
  for await (const item of readCsv(pieces, columns, ignored)) items.push(item);
  return {
    rows: items.flatMap((item) =>
      'row' in item ? [[item.row.get('code'), item.row.get('name')]] : [],
    ),
    rejects: items.flatMap((item) => ('reject' in item ? [item.reject] : [])),
    warnings: items.flatMap((item) =>
      'warning' in item ? [`${item.warning.code}: ${item.warning.detail}`] : [],
    ),
  };
}

const latin = (text: string) => Buffer.from(text.replaceAll('’', '\u0092'), 'latin1');

describe('the encoding', () => {
  const text = `${header}\r\n00AA00;’t Kompas, Fryslân\r\n`;
  it.each([
    ['windows-1252', latin(text)],
    ['utf-8', Buffer.from(text)],
    ['utf-8 with mark', Buffer.from(`\uFEFF${text}`)],
  ])('%s is told from the bytes, and said', async (encoding, bytes) => {
    const { rows, warnings } = await read(bytes);
    expect(rows).toEqual([['00AA00', '’t Kompas, Fryslân']]);
    expect(warnings).toContain(`encoding: ${encoding}`);
  });

  it('is told by the last byte as well as by the first', async () => {
    const many = `${header}\n${'00AA00;School\n'.repeat(5000)}`;
    const { warnings } = await read(Buffer.concat([Buffer.from(many), latin('00AB00;Fryslân\n')]));
    expect(warnings).toContain('encoding: windows-1252');
  });

  it('that is mixed costs the rows that are in the other one', async () => {
    const mixed = Buffer.concat([
      latin(`${header}\n00AA00;Fryslân\n`),
      Buffer.from('00AB00;Fryslân\n'),
    ]);
    const { rows, rejects } = await read(mixed);
    expect(rows).toEqual([['00AA00', 'Fryslân']]);
    expect(rejects).toMatchObject([{ at: 'line 3', reason: 'mixed_encoding' }]);
  });
});

describe('the header', () => {
  it('is read by other names, capitals, hyphens and underscores', async () => {
    const { rows } = await read('vestigingsnummer,Naam_van de-school\n00AA00,Een\n');
    expect(rows).toEqual([['00AA00', 'Een']]);
  });
  it('warns of a column that is not known, and of one that may be absent', async () => {
    const { warnings } = await read(`GEBOUW;PROVINCIE;${header}\n1;x;00AA00;Een\n`, ['PROVINCIE']);
    expect(warnings).toContain('unknown_column: GEBOUW');
    expect(warnings).toContain('column_absent: EXTRA');
    expect(warnings.join()).not.toContain('PROVINCIE');
  });
  it('without a column that is needed ends the reading, by the name of the column', async () => {
    await expect(read('VESTIGING;NAAM VAN DE SCHOOL\n00AA00;Een\n')).rejects.toMatchObject({
      code: 'column_missing',
      detail: 'VESTIGINGSCODE',
    });
  });
  it.each([
    ['a semicolon', ';'],
    ['a comma', ','],
    ['a tab', '\t'],
  ])('tells that cells are parted by %s', async (_, delimiter) => {
    const { rows } = await read(`${header}\n00AA00;Een\n`.replaceAll(';', delimiter));
    expect(rows).toEqual([['00AA00', 'Een']]);
  });
  it('with a delimiter that nobody uses has no column', async () => {
    await expect(read(`${header}\n`.replaceAll(';', '|'))).rejects.toMatchObject({
      code: 'column_missing',
    });
  });
});

describe('what is no table', () => {
  it.each([
    ['a page', '  <!doctype html><html></html>', 'not_csv'],
    ['nothing', '', 'empty'],
    ['blanks', ' \r\n \r\n', 'empty'],
    ['UTF-16', Buffer.from(`${header}\n`, 'utf16le'), 'not_csv'],
    ['a header with a broken quote', `"${header}\n00AA00;Een\n`, 'not_csv'],
    ['a line without an end', `${header}\n${'x'.repeat(1_100_000)}`, 'not_csv'],
  ])('ends with a code: %s', async (_, content, code) => {
    await expect(read(content)).rejects.toMatchObject({ code });
  });
});

describe('a row', () => {
  it('may have quotes, delimiters and line breaks in them', async () => {
    const { rows, rejects } = await read(
      `${header}\r\n00AA00;"School ""De Maas""; noord"\r\n00AB00;"Twee\r\nregels"\r\n`,
    );
    expect(rejects).toEqual([]);
    expect(rows).toEqual([
      ['00AA00', 'School "De Maas"; noord'],
      ['00AB00', 'Twee regels'],
    ]);
  });
  it('with cells too few or too many is rejected with its line', async () => {
    const { rows, rejects } = await read(
      `${header}\n00AA00;Een\n00AB00\n00AC00;Drie;x\n\n00AD00;V`,
    );
    expect(rows).toEqual([
      ['00AA00', 'Een'],
      ['00AD00', 'V'],
    ]);
    expect(rejects).toEqual([
      { at: 'line 3', reason: 'wrong_field_count', raw: '00AB00' },
      { at: 'line 4', reason: 'wrong_field_count', raw: '00AC00;Drie;x' },
    ]);
  });
  it('with a quote that never ends costs that row and no other', async () => {
    const others = Array.from(
      { length: 60 },
      (_, at) =>
        `00A${String.fromCharCode(65 + (at % 26))}${String(at).padStart(2, '0')};"School ${at}"`,
    );
    const { rows, rejects } = await read(
      [header, '00AA00;"Gebroken', ...others, '00ZZ00;Na "de" breuk', '00ZZ01;Goed'].join('\n'),
    );
    expect(rows).toHaveLength(61);
    expect(rejects).toMatchObject([
      { at: 'line 2', reason: 'broken_quote' },
      { at: 'line 63', reason: 'broken_quote' },
    ]);
  });
  it('that is rejected is shown short and without e-mail addresses', async () => {
    const { rejects } = await read(`${header}\n00AA00;x;anna.jansen@school.nl${'y'.repeat(500)}\n`);
    expect(rejects[0]?.raw).not.toContain('anna');
    expect(rejects[0]?.raw?.length).toBeLessThanOrEqual(300);
  });
  it('is read as it was written, whatever it holds', async () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .filter((text) => !/[\r\n\0]/.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 8 }), async (names) => {
        const lines = names.map((name, at) => `${at};"${name.replaceAll('"', '""')}"`);
        const { rows, rejects } = await read(`\uFEFF${[header, ...lines].join('\r\n')}`);
        expect(rejects).toEqual([]);
        expect(rows.map(([code]) => code)).toEqual(names.map((_, at) => String(at)));
      }),
      { numRuns: 60 },
    );
  });
  it('never ends the reading by an error without a code, whatever the file', async () => {
    const parts = fc.array(
      fc.constantFrom('"', ';', ',', '\n', '\r\n', 'a', ' ', '’', header, '00AA00;Een\n'),
      { maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(parts, async (some) => {
        const outcome = await read(some.join('')).catch((error) => error.code);
        expect(outcome).toSatisfy(
          (value) => typeof value === 'object' || typeof value === 'string',
        );
      }),
      { numRuns: 150 },
    );
  });
});
