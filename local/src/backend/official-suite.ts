// The backend as Google's own emulators, for systems that have no fireemu; the Firestore emulator needs Java.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout, projectId } from '../checkout.ts';
import { ForeseenError } from '../foreseen-error.ts';
import { messages } from '../messages.ts';
import { startGuarded } from '../processes/guarded-process.ts';
import {
  type Engine,
  type EngineOptions,
  engineConfig,
  engineEnvironment,
  waitForLine,
} from './engine.ts';

const oldestJava = 21;

export function startOfficialSuite(options: EngineOptions): Engine {
  refuseOldJava(installedJava());
  const config = writeConfig(options);
  const running = startGuarded({
    command: join(checkout, 'node_modules', '.bin', 'firebase'),
    args: [
      'emulators:start',
      ...['--project', projectId],
      ...['--config', config],
      ...(options.importFrom ? ['--import', options.importFrom] : []),
    ],
    cwd: checkout,
    env: engineEnvironment(options.workFolder),
    stopSignal: 'SIGINT',
  });
  void running.ended.then(() => rmSync(config, { force: true }));
  return {
    process: running,
    ready: waitForLine(running, /All emulators ready/),
    controlToken: () => undefined,
  };
}

/** The major version in what `java -version` writes; undefined where that cannot be found. */
export function javaVersionIn(output: string): number | undefined {
  const version = /version "(\d+)/.exec(output)?.[1];
  return version === undefined ? undefined : Number(version);
}

export function refuseOldJava(version: number | undefined) {
  if (version === undefined || version < oldestJava) {
    throw new ForeseenError(messages.javaMissing(oldestJava, version));
  }
}

function installedJava(): number | undefined {
  try {
    // Java writes its version to standard error.
    const output = execFileSync('sh', ['-c', 'java -version 2>&1'], { encoding: 'utf8' });
    return javaVersionIn(output);
  } catch {
    return undefined;
  }
}

/** The emulators refuse paths outside the folder of their configuration, so it stands in the checkout for a while. */
function writeConfig(options: EngineOptions): string {
  const path = join(checkout, `firebase.local-${process.pid}.json`);
  const config = engineConfig(options, (own) => own);
  writeFileSync(path, JSON.stringify(config, null, 2));
  return path;
}
