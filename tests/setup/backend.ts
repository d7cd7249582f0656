// The backend a test file works with: the one of the whole run, or one of its own where it would disturb others.
import { afterAll, beforeAll, inject } from 'vitest';
import {
  type BackendAddress,
  type BackendControls,
  controlsOf,
} from '../../local/src/backend/controls.ts';
import { type Backend, environmentFor, startBackend } from '../../local/src/backend.ts';
import { freePorts } from '../../local/src/ports.ts';
import './provided.ts';

let own: Backend | undefined;

export function backendAddress(): BackendAddress {
  return own?.address ?? inject('backend');
}

/**
 * Waiting for triggers, schedules, the clock and faults. The last two touch every test that runs at the same time:
 * a file that uses them calls `useOwnBackend` first.
 */
export function controls(): BackendControls {
  return controlsOf(backendAddress());
}

/** Gives the test file a backend of its own; called once at the top of the file. */
export function useOwnBackend() {
  if (inject('isOnlyBackend')) return;
  beforeAll(() => startOwnBackend());
  afterAll(stopOwnBackend);
}

export async function startOwnBackend(
  logFile?: string,
  functionSettings?: Record<string, string>,
): Promise<Backend> {
  own = await startBackend({ ports: await freePorts(), logFile, functionSettings });
  pointSdksAtBackend();
  return own;
}

export async function stopOwnBackend() {
  await own?.stop();
  own = undefined;
}

/** The Admin SDK and our functions find a local backend by their environment only. */
export function pointSdksAtBackend() {
  Object.assign(process.env, environmentFor(backendAddress().ports));
}
