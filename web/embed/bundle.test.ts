// What every visitor of another website has to load.
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';

let script = '';

beforeAll(async () => {
  const built = await build({
    configFile: new URL('../vite.embed.config.ts', import.meta.url).pathname,
    logLevel: 'silent',
    build: { write: false },
  });
  const outputs = [built].flat().flatMap((part) => ('output' in part ? part.output : []));
  script = outputs.flatMap((file) => (file.type === 'chunk' ? file.code : [])).join('\n');
  expect(outputs.map(({ fileName }) => fileName)).toEqual(['form.js']);
});

describe('the script for websites', () => {
  it('is one file of at most 20 kB, packed', () => {
    const size = gzipSync(script).length;
    // biome-ignore lint/suspicious/noConsole: the size is what the reader of a test run wants to know.
    console.info(`embed/form.js: ${size} bytes, packed`);
    expect(size).toBeLessThan(20_000);
  });

  it('brings no schema library along and imports nothing', () => {
    expect(script).not.toMatch(/zod|\bimport\b\s*[({"'`]|\brequire\(/i);
  });

  it('keeps nothing beyond the tab and makes no code or markup of text', () => {
    expect(script).not.toMatch(
      /document\.cookie|localStorage|indexedDB|\beval\(|new Function|innerHTML|outerHTML|insertAdjacentHTML/,
    );
  });
});
