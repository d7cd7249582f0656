// Builds what is deployed: the functions as one bundle, the web application, and the form for other websites.
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { build, type InlineConfig } from 'vite';

const checkout = fileURLToPath(new URL('..', import.meta.url));

// In this order: building the application empties the folder into which the form is written.
const parts = ['functions', 'web', 'embed', 'agenda'] as const;
type Part = (typeof parts)[number];

interface Recipe {
  config: string;
  sources: string[];
  result: string;
}

const recipes: Record<Part, Recipe> = {
  functions: {
    config: 'functions/vite.config.ts',
    sources: ['domain/src/**/*', 'functions/src/**/*', 'functions/{*.ts,*.json,.env*}'],
    result: 'functions/dist/index.js',
  },
  web: {
    config: 'web/vite.config.ts',
    sources: ['domain/src/**/*', 'web/{src,public}/**/*', 'web/*.{ts,json,html}', 'web/.env*'],
    result: 'web/dist/index.html',
  },
  embed: {
    config: 'web/vite.embed.config.ts',
    sources: ['domain/src/**/*', 'web/{embed,src}/**/*', 'web/*.{ts,json}'],
    result: 'web/dist/embed/form.js',
  },
  agenda: {
    config: 'web/vite.agenda.config.ts',
    sources: ['domain/src/activity/*', 'web/embed/**/*', 'web/*.{ts,json}'],
    result: 'web/dist/embed/agenda.js',
  },
};

/** Builds the functions, unless nothing changed since the last time. */
export async function buildFunctionsIfChanged(): Promise<void> {
  await buildIfChanged('functions');
}

/** Builds the application and the form, unless nothing changed since the last time. */
export async function buildWebIfChanged(): Promise<void> {
  await buildIfChanged('web');
  await buildIfChanged('embed');
  await buildIfChanged('agenda');
}

/** Builds what Vite's development server does not serve, and again at each change; resolves after the first time. */
export async function watchForDevelopment(): Promise<void> {
  const watched = ['functions', 'embed', 'agenda'] as const;
  await Promise.all(watched.map((part) => inThread(part, 'watch')));
}

async function buildIfChanged(part: Part): Promise<void> {
  if (!isUpToDate(part)) await inThread(part, 'once');
}

type Errand = { part: Part; how: 'once' | 'watch' };

/**
 * In a thread with an environment of its own: the caller can do something else meanwhile, and the NODE_ENV of a test
 * run does not end up in what is built. Threads end with the process.
 */
function inThread(part: Part, how: Errand['how']): Promise<void> {
  const errand: Errand = { part, how };
  const worker = new Worker(new URL(import.meta.url), {
    workerData: errand,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', () => resolve());
  });
}

async function buildOnce(part: Part, options: InlineConfig = {}): Promise<void> {
  const sources = hashOfSources(part);
  forget(part);
  await build({ ...configOf(part), ...options });
  mkdirSync(dirname(stampOf(part)), { recursive: true });
  writeFileSync(stampOf(part), sources);
}

async function watch(part: Part): Promise<void> {
  forget(part);
  const watcher = await build({ ...configOf(part), logLevel: 'warn', build: { watch: {} } });
  await new Promise<void>((resolve) => {
    if (!('on' in watcher)) return resolve();
    watcher.on('event', ({ code }) => {
      if (code === 'END') resolve();
    });
  });
}

function configOf(part: Part): InlineConfig {
  const configFile = join(checkout, recipes[part].config);
  return { root: dirname(configFile), configFile };
}

function isUpToDate(part: Part): boolean {
  return (
    existsSync(join(checkout, recipes[part].result)) &&
    existsSync(stampOf(part)) &&
    readFileSync(stampOf(part), 'utf8') === hashOfSources(part)
  );
}

/** Whatever is built from here on, it is not known to come from the sources that were noted before. */
function forget(part: Part): void {
  rmSync(stampOf(part), { force: true });
}

function stampOf(part: Part): string {
  return join(checkout, '.local', 'built', part);
}

function hashOfSources(part: Part): string {
  const patterns = [...recipes[part].sources, 'package-lock.json'];
  const files = globSync(patterns, { cwd: checkout, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  // Settings of the build are as much as what stands in a file (docs/deploy.md).
  const { VITE_SIGN_IN_PROVIDERS = '', VITE_APP_CHECK_SITE_KEY = '' } = process.env;
  hash.update(JSON.stringify([VITE_SIGN_IN_PROVIDERS, VITE_APP_CHECK_SITE_KEY]));
  for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

if (import.meta.main) {
  if (isMainThread) {
    for (const part of parts) await buildOnce(part);
  } else {
    const { part, how }: Errand = workerData;
    await (how === 'watch' ? watch(part) : buildOnce(part, { logLevel: 'warn' }));
    parentPort?.postMessage('built');
  }
}
