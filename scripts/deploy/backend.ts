// Rules, indexes and functions in the local backend: what it cannot load, the cloud cannot either.
import { startBackend } from '../../local/src/backend.ts';
import { freePorts } from '../../local/src/ports.ts';

export async function loadProblems(): Promise<string[]> {
  try {
    const backend = await startBackend({ ports: await freePorts() });
    await backend.stop();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
