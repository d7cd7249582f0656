// A folder of its own for each run of the backend, inside the checkout: the functions are reloaded from a copy in
// the temporary folder, and that copy finds its packages only with `node_modules` in a parent folder.
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { scratchFolder } from '../checkout.ts';
import { isRunning } from '../processes/is-running.ts';

const runsFolder = join(scratchFolder, 'runs');

export function makeWorkFolder(): string {
  mkdirSync(runsFolder, { recursive: true });
  removeLeftovers();
  const folder = mkdtempSync(join(runsFolder, `${process.pid}-`));
  mkdirSync(join(folder, 'tmp'));
  return folder;
}

/** Folders of runs whose process is gone without having cleaned up. */
function removeLeftovers() {
  for (const name of readdirSync(runsFolder)) {
    const pid = Number.parseInt(name, 10);
    if (!isRunning(pid)) rmSync(join(runsFolder, name), { recursive: true, force: true });
  }
}
