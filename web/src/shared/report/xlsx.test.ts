import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { xlsxOf } from './xlsx.ts';

it('a workbook holds numbers as numbers and text as text, also where it looks like a formula', async () => {
  const blob = await xlsxOf([
    {
      name: 'Cijfers',
      rows: [
        ['Cijfer', '2026'],
        ['=1+1', 21],
      ],
    },
  ]);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toMatch(/<c r="B2"[^>]*><v>21<\/v><\/c>/);
  expect(sheet).not.toContain('<f>');
  const texts = Object.entries(files).find(([name]) => name.endsWith('sharedStrings.xml'))?.[1];
  expect(`${sheet}${texts ? strFromU8(texts) : ''}`).toContain('=1+1');
});
