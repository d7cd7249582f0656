// The built functions with settings of one run beside them: the backend hands them nothing else, and two runs at a time
// would overwrite each other's in the folder of the build.
import { cpSync, existsSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../checkout.ts';

export type FunctionSettings = Readonly<Record<string, string>>;

const settingsFile = '.env.local';
const built = join(checkout, 'functions', 'dist');
const bundle = 'index.js';

/** Answers the folder. Its packages are found in the checkout, in which it lies. */
export function prepareFunctions(workFolder: string, settings: FunctionSettings): string {
  const folder = join(workFolder, 'functions');
  cpSync(built, folder, { recursive: true });
  const path = join(folder, settingsFile);
  const own = existsSync(path) ? `${readFileSync(path, 'utf8').trimEnd()}\n` : '';
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(path, own + lines.join(''));
  return folder;
}

/** While they are developed: a new build is taken over. Answers how to end that. */
export function followBuild(folder: string): () => void {
  const watcher = watch(built, (_event, name) => {
    if (name === bundle && existsSync(join(built, bundle)))
      cpSync(join(built, bundle), join(folder, bundle));
  });
  watcher.unref();
  return () => watcher.close();
}
