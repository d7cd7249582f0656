import { describe, expect, it } from 'vitest';
import {
  demoProblems,
  pageProblems,
  sizeProblems,
  sourceMapProblems,
  type WebFiles,
} from './web-files.ts';

const page = (inside: string) => `<!doctype html><html><head>${inside}</head></html>`;
const script = '<script type="module" src="/assets/index-abc.js"></script>';

function files(changes: Record<string, string> = {}): WebFiles {
  const all = {
    'index.html': page(script),
    'assets/index-abc.js': 'start();',
    'embed/form.js': 'form();',
    ...changes,
  };
  return new Map(Object.entries(all).map(([path, text]) => [path, Buffer.from(text)]));
}

/** Text that does not become smaller when packed. */
const noise = (size: number) =>
  Array.from({ length: size }, (_, index) => Math.imul(index + 1, 2654435761).toString(36)).join(
    '',
  );

describe('what everybody can load', () => {
  it('is small', () => {
    expect(sizeProblems(files())).toEqual([]);
    expect(sizeProblems(files({ 'embed/form.js': noise(10_000) }))).toHaveLength(1);
    expect(sizeProblems(files({ 'assets/index-abc.js': noise(200_000) }))).toHaveLength(1);
    // What is loaded later does not count.
    expect(sizeProblems(files({ 'assets/chart-abc.js': noise(200_000) }))).toEqual([]);
  });

  it('is there', () => {
    const withoutForm = files();
    withoutForm.delete('embed/form.js');
    expect(sizeProblems(withoutForm)).toHaveLength(1);
    expect(sizeProblems(files({ 'index.html': page('') }))).toHaveLength(1);
  });

  it('holds nothing of the demo', () => {
    expect(demoProblems(files())).toEqual([]);
    for (const text of ['Welkom-bij-Instroom1', 'beheer@demo-oost.example', '/demo-site'])
      expect(demoProblems(files({ 'assets/index-abc.js': `x="${text}"` }))).toHaveLength(1);
  });

  it('holds no sources', () => {
    expect(sourceMapProblems(files())).toEqual([]);
    expect(sourceMapProblems(files({ 'assets/index-abc.js.map': '{}' }))).toHaveLength(1);
    const inside = { 'assets/index-abc.js': '//# sourceMappingURL=data:application/json,{}' };
    expect(sourceMapProblems(files(inside))).toHaveLength(1);
  });
});

describe('a page', () => {
  it('loads what is there', () => {
    expect(pageProblems(files())).toEqual([]);
    const lost = page('<link rel="stylesheet" href="/assets/lost.css">');
    expect(pageProblems(files({ 'index.html': lost }))).toEqual([
      'index.html loads /assets/lost.css, which is not there',
    ]);
  });

  it('has nothing in it that the content security policy refuses', () => {
    for (const refused of [
      '<script>start()</script>',
      '<style>body{}</style>',
      '<p style="color:red">',
      '<img onerror="start()">',
    ])
      expect(pageProblems(files({ 'bedankt/index.html': page(refused) }))).toHaveLength(1);
  });
});
