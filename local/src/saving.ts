// Saves what the backend knows: now and then, so that a crash loses little, and at the end.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BackendControls } from './backend/controls.ts';
import { reasonOf } from './data-folder.ts';
import { ForeseenError } from './foreseen-error.ts';
import { messages } from './messages.ts';
import { save } from './saved-state.ts';

const saveEveryMs = 2 * 60 * 1000;

/** Really tries, since the backend has the last word on where it writes; better now than when work would be lost. */
export async function refuseUnsavable(backend: BackendControls, folder: string): Promise<void> {
  const trial = join(folder, 'saving-trial');
  try {
    await backend.exportTo(trial);
  } catch (error) {
    throw new ForeseenError(messages.dataFolderRefused(folder, reasonOf(error)));
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
}

/** Saves every few minutes; answers how to save for the last time. */
export function keepSaving(backend: BackendControls, folder: string): () => Promise<void> {
  let latest = Promise.resolve();
  // One after the other: the last save must not meet one that is under way.
  const saveNow = () => {
    latest = latest.then(() => save(backend, folder)).catch(reportFailure);
    return latest;
  };
  const timer = setInterval(saveNow, saveEveryMs);
  return () => {
    clearInterval(timer);
    return saveNow();
  };
}

function reportFailure(error: unknown) {
  console.error(messages.notSaved(reasonOf(error)));
}
