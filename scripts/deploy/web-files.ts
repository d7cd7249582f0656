// The folder that everybody can load: small, without anything of the demo, and fit for the content security policy.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectId as demoProject } from '../../local/src/checkout.ts';
import { accounts, password } from '../../local/src/seed/accounts.ts';

/** Path in the folder -> content. */
export type WebFiles = Map<string, Buffer>;

export function readWebFiles(folder: string): WebFiles {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [file.slice(folder.length + 1), readFileSync(file)]));
}

const kilobyte = 1000;
const limits = { firstLoad: 320 * kilobyte, form: 20 * kilobyte };

export function sizesOf(files: WebFiles) {
  const page = textOf(files, 'index.html');
  const gzipped = (path: string) => gzipSync(files.get(path) ?? '').length;
  const first = [...files.keys()].filter((path) => path.endsWith('.js') && page.includes(path));
  return {
    firstLoad: first.reduce((total, path) => total + gzipped(path), 0),
    form: gzipped('embed/form.js'),
  };
}

export function sizeProblems(files: WebFiles): string[] {
  const { firstLoad, form } = sizesOf(files);
  return [
    ...(files.has('embed/form.js') ? [] : ['the form for websites is missing']),
    ...(firstLoad > 0 ? [] : ['the application loads no script']),
    ...tooLarge('the first load', firstLoad, limits.firstLoad),
    ...tooLarge('the form for websites', form, limits.form),
  ];
}

function tooLarge(what: string, size: number, limit: number): string[] {
  return size > limit ? [`${what} is ${inKilobytes(size)}, more than ${inKilobytes(limit)}`] : [];
}

export function inKilobytes(bytes: number): string {
  return `${Math.round(bytes / kilobyte)} kB`;
}

/** Also what would show how the local backend is set up. */
const ofDemo = [
  password,
  demoProject,
  '/demo-site',
  'INSTROOM_',
  ...accounts.map(({ email }) => email),
];

export function demoProblems(files: WebFiles): string[] {
  return [...files].flatMap(([path, content]) =>
    ofDemo.filter((text) => content.includes(text)).map((text) => `${path} contains ${text}`),
  );
}

/** Not a secret, but three times the size, with every comment: errors are found by the commit that was deployed. */
export function sourceMapProblems(files: WebFiles): string[] {
  return [...files]
    .filter(([path, content]) => path.endsWith('.map') || content.includes('sourceMappingURL='))
    .map(([path]) => `${path} publishes sources`);
}

export function pageProblems(files: WebFiles): string[] {
  return [...files.keys()]
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) => problemsIn(textOf(files, path), files).map((found) => `${path} ${found}`));
}

function problemsIn(page: string, files: WebFiles): string[] {
  const references = [...page.matchAll(/\s(?:src|href)="\/([^"?#]+)/g)].map(
    ([, path = '']) => path,
  );
  return [
    ...(/<script(?![^>]*\ssrc=)/i.test(page) ? ['has a script in it, which is refused'] : []),
    ...(/<style|\sstyle=/i.test(page) ? ['has styles in it, which are refused'] : []),
    ...(/\son[a-z]+=/i.test(page) ? ['has a handler in it, which is refused'] : []),
    ...references
      .filter((path) => /\.\w+$/.test(path) && !files.has(path))
      .map((path) => `loads /${path}, which is not there`),
  ];
}

function textOf(files: WebFiles, path: string): string {
  return files.get(path)?.toString('utf8') ?? '';
}
