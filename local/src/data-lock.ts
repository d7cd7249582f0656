// Two backends that save to the same folder would overwrite each other, so the first one marks it as taken.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ForeseenError } from './foreseen-error.ts';
import { messages } from './messages.ts';
import { isRunning } from './processes/is-running.ts';

/** Takes the folder; answers how to give it back. */
export function lockDataFolder(folder: string): () => void {
  const mark = join(folder, 'running');
  const holder = holderOf(mark);
  if (holder !== undefined && isRunning(holder, 'start.ts')) {
    throw new ForeseenError(messages.dataFolderTaken(folder, holder));
  }
  writeFileSync(mark, String(process.pid));
  return () => rmSync(mark, { force: true });
}

function holderOf(mark: string): number | undefined {
  try {
    return Number(readFileSync(mark, 'utf8'));
  } catch {
    return undefined;
  }
}
