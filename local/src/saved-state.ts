// What the backend knew when it was last saved. Each save is a folder of its own that gets its name when it is
// complete, so that a crash while saving leaves the one before it.
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BackendControls } from './backend/controls.ts';

const complete = 'saved-';
const unfinished = 'saving-';
const unreadable = 'unreadable-';
const keptSaves = 3;

export async function save(
  backend: Pick<BackendControls, 'exportTo'>,
  folder: string,
): Promise<void> {
  const moment = new Date().toISOString().replace(/\W/g, '');
  const target = join(folder, unfinished + moment);
  await backend.exportTo(target);
  renameSync(target, join(folder, complete + moment));
  for (const name of savesIn(folder).slice(keptSaves)) remove(folder, name);
}

/** The newest save; undefined when there is none. */
export function newestSave(folder: string): string | undefined {
  const [name] = savesIn(folder);
  return name && join(folder, name);
}

/** Keeps a save that cannot be read out of the way; answers where. */
export function setAside(save: string): string {
  const place = save.replace(complete, unreadable);
  renameSync(save, place);
  return place;
}

/** Removes the saves, and nothing else that may lie in the folder. */
export function removeSaves(folder: string): void {
  for (const name of savesIn(folder)) remove(folder, name);
}

export function removeUnfinishedSaves(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(unfinished)) remove(folder, name);
  }
}

/** Newest first: the moment is in the name. */
function savesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(complete))
    .sort()
    .reverse();
}

function remove(folder: string, name: string) {
  rmSync(join(folder, name), { recursive: true, force: true });
}
