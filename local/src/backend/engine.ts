// What both ways of running the backend have in common.
import { delimiter, join, relative } from 'node:path';
import { checkout } from '../checkout.ts';
import { readFirebaseJson } from '../firebase-json.ts';
import { host, type Ports } from '../ports.ts';
import type { GuardedProcess } from '../processes/guarded-process.ts';

export interface EngineOptions {
  ports: Ports;
  workFolder: string;
  /** A saved state to begin with. */
  importFrom?: string | undefined;
  /** Where the functions lie, if not where they were built. */
  functionsFolder?: string | undefined;
}

export interface Engine {
  process: GuardedProcess;
  /** Resolves when every service answers and the functions are loaded. */
  ready: Promise<void>;
  /** What its control API asks for, where it has one; known once it is ready. */
  controlToken(): string | undefined;
}

/** The saved state cannot be read; the reason is the engine's own. */
export class UnreadableState extends Error {}

/** Our environment, with the Node that the functions are made for found first. */
export function engineEnvironment(workFolder: string): NodeJS.ProcessEnv {
  const ownPrograms = join(checkout, 'node_modules', '.bin');
  return {
    ...process.env,
    PATH: [ownPrograms, process.env.PATH].join(delimiter),
    TMPDIR: join(workFolder, 'tmp'),
  };
}

/** firebase.json for one run: without what the engine does not serve, on the ports of this run. */
export function engineConfig(
  { ports, functionsFolder }: EngineOptions,
  pathOf: (path: string) => string,
) {
  const { firestore, storage, functions } = readFirebaseJson();
  const { web: _servedByVite, ...served } = ports;
  const emulators = Object.entries(served).map(([service, port]) => [service, { host, port }]);
  return {
    firestore: { rules: pathOf(firestore.rules), indexes: pathOf(firestore.indexes) },
    storage: { rules: pathOf(storage.rules) },
    functions: functions.map((codebase) => ({
      ...codebase,
      source: pathOf(functionsFolder ? relative(checkout, functionsFolder) : codebase.source),
    })),
    emulators: { ...Object.fromEntries(emulators), ui: { enabled: false } },
  };
}

/** Waits until a line says that the program is ready; rejects when it ends before that. */
export function waitForLine(process: GuardedProcess, pattern: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    process.onLine((line) => {
      if (pattern.test(line)) resolve();
    });
    void process.ended.then(() => reject(new Error(process.lastLines().join('\n'))));
  });
}
