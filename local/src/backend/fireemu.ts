// The backend as one program from npm: Firestore, Auth, Storage and the functions, without Java or a download.
import { randomInt } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { checkout, projectId } from '../checkout.ts';
import { startGuarded } from '../processes/guarded-process.ts';
import {
  type Engine,
  type EngineOptions,
  engineConfig,
  engineEnvironment,
  UnreadableState,
  waitForLine,
} from './engine.ts';

/** Where its program is; undefined on a system for which there is none. */
export function findFireemu(): string | undefined {
  const packageName = `@fireemu/${process.platform}-${process.arch}`;
  try {
    const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
    const program = join(manifest, '..', 'bin', 'fireemu');
    return existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}

export function startFireemu(program: string, options: EngineOptions): Engine {
  const { workFolder, importFrom } = options;
  // npm may unpack it without the right to run it.
  chmodSync(program, 0o755);
  const running = startGuarded({
    command: program,
    args: [
      'up',
      ...['--config', writeConfig(options)],
      ...['--project', projectId],
      ...['--ui-port', '0'],
      ...(importFrom ? ['--import', importFrom] : []),
    ],
    cwd: checkout,
    env: engineEnvironment(workFolder),
    stopSignal: 'SIGTERM',
  });
  return {
    process: running,
    ready: waitForLine(running, /functions loaded:/).catch((error: Error) => {
      const [, reason] = /^error: --import (.*)$/m.exec(error.message) ?? [];
      throw reason ? new UnreadableState(reason) : error;
    }),
    controlToken: () => readControlToken(workFolder),
  };
}

/** Its configuration for one run; answers where it was written. */
function writeConfig(options: EngineOptions): string {
  const { workFolder } = options;
  const firebaseJson = engineConfig(options, (path) => relative(workFolder, join(checkout, path)));
  writeFileSync(join(workFolder, 'firebase.json'), JSON.stringify(firebaseJson, null, 2));

  const settings = JSON.parse(readFileSync(join(checkout, 'fireemu.json'), 'utf8'));
  // Event ids are `<seed>-<counter>`: with the same seed a restart would repeat them, and functions that remember
  // which events they handled would skip new ones.
  const daemon = { ...settings.daemon, seed: randomInt(1, 2 ** 31) };
  const config = { ...settings, firebaseJson: 'firebase.json', daemon };
  const path = join(workFolder, 'fireemu.json');
  writeFileSync(path, JSON.stringify(config, null, 2));
  return path;
}

const locatorSchema = z.object({ fireemuControlToken: z.string() });

function readControlToken(workFolder: string): string {
  const locator = readFileSync(join(workFolder, 'tmp', `hub-${projectId}.json`), 'utf8');
  return locatorSchema.parse(JSON.parse(locator)).fireemuControlToken;
}
