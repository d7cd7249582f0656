// The folder in which the demo data of this checkout survive a restart: private to the user, one per checkout.
import { createHash } from 'node:crypto';
import { mkdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { checkout } from './checkout.ts';
import { ForeseenError } from './foreseen-error.ts';
import { messages } from './messages.ts';

/** Where the data lie: `INSTROOM_DATA`, else a folder of the user named after the place of this checkout. */
export function dataFolderOf(env: NodeJS.ProcessEnv): string {
  if (env.INSTROOM_DATA) return resolve(checkout, env.INSTROOM_DATA);
  const ofUser = env.XDG_DATA_HOME || join(homedir(), '.local', 'share');
  const ofCheckout = createHash('sha256').update(checkout).digest('hex').slice(0, 12);
  return join(ofUser, 'instroom', ofCheckout);
}

/** Makes the folder; refuses one that others could write in, since the backend refuses to save there. */
export function openDataFolder(folder: string): void {
  for (let path = folder; ; path = dirname(path)) {
    if (isWritableByOthers(path)) {
      const isOwn = path.startsWith(homedir());
      throw new ForeseenError(messages.dataFolderShared(folder, path, isOwn));
    }
    if (path === dirname(path)) break;
  }
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new ForeseenError(messages.dataFolderRefused(folder, reasonOf(error)));
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const writableByGroupOrOthers = 0o022;

function isWritableByOthers(path: string): boolean {
  const status = statSync(path, { throwIfNoEntry: false });
  return status !== undefined && (status.mode & writableByGroupOrOthers) !== 0;
}
