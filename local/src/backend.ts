// The whole backend on this machine: chooses how to run it, waits until it answers, ends it leaving nothing behind.
import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { type BackendAddress, type BackendControls, controlsOf } from './backend/controls.ts';
import type { Engine, EngineOptions } from './backend/engine.ts';
import { findFireemu, startFireemu } from './backend/fireemu.ts';
import {
  type FunctionSettings,
  followBuild,
  prepareFunctions,
} from './backend/functions-folder.ts';
import { startOfficialSuite } from './backend/official-suite.ts';
import { makeWorkFolder } from './backend/work-folder.ts';
import { projectId } from './checkout.ts';
import { host, type Ports } from './ports.ts';

export interface BackendOptions {
  ports: Ports;
  /** A saved state to begin with. */
  importFrom?: string | undefined;
  /** Gets every line that the backend and the functions write. */
  logFile?: string | undefined;
  /** Settings and keys of the functions, of this run only. */
  functionSettings?: FunctionSettings | undefined;
}

export interface Backend extends BackendControls {
  address: BackendAddress;
  /** What the Firebase SDKs read to find this backend instead of Google's. */
  env: Record<string, string>;
  /** Resolves when the backend has ended, asked or not. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

const readyWithinMs = 90_000;

export async function startBackend({
  ports,
  importFrom,
  logFile,
  functionSettings,
}: BackendOptions): Promise<Backend> {
  const workFolder = makeWorkFolder();
  const removeWorkFolder = () => rmSync(workFolder, { recursive: true, force: true });
  try {
    const functionsFolder = functionSettings && prepareFunctions(workFolder, functionSettings);
    const engine = startEngine({ ports, workFolder, importFrom, functionsFolder });
    if (functionsFolder) void engine.process.ended.then(followBuild(functionsFolder));
    if (logFile) writeLog(engine, logFile);
    await ready(engine);

    const address = { projectId, ports, controlToken: engine.controlToken() };
    return {
      ...controlsOf(address),
      address,
      env: environmentFor(ports),
      ended: engine.process.ended,
      stop: () => engine.process.stop().then(removeWorkFolder),
    };
  } catch (error) {
    removeWorkFolder();
    throw error;
  }
}

/** What the Firebase SDKs and our functions read to find the backend on these ports. */
export function environmentFor(ports: Ports): Record<string, string> {
  return {
    GCLOUD_PROJECT: projectId,
    FIRESTORE_EMULATOR_HOST: `${host}:${ports.firestore}`,
    FIREBASE_AUTH_EMULATOR_HOST: `${host}:${ports.auth}`,
    FIREBASE_STORAGE_EMULATOR_HOST: `${host}:${ports.storage}`,
    CLOUD_TASKS_EMULATOR_HOST: `${host}:${ports.tasks}`,
    FIREBASE_EMULATOR_HUB: `${host}:${ports.hub}`,
    // Google's libraries would look on the network for a machine that knows who we are.
    METADATA_SERVER_DETECTION: 'none',
  };
}

function startEngine(options: EngineOptions): Engine {
  const fireemu = findFireemu();
  return fireemu ? startFireemu(fireemu, options) : startOfficialSuite(options);
}

/** Waits for the engine; one that fails or takes too long is ended before the error goes on. */
async function ready(engine: Engine): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(lateReason(engine))), readyWithinMs);
  });
  try {
    await Promise.race([engine.ready, late]);
  } catch (error) {
    await engine.process.stop();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function lateReason(engine: Engine): string {
  return ['The backend was not ready in time.', ...engine.process.lastLines()].join('\n');
}

function writeLog(engine: Engine, logFile: string) {
  writeFileSync(logFile, '', { mode: 0o600 });
  engine.process.onLine((line) => appendFileSync(logFile, `${line}\n`));
}
