// Where a run ended that was stopped, by project, collection and version; on this machine, since losing it costs only
// reading again.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Checkpoint {
  read(): string | undefined;
  write(lastPath: string): void;
  forget(): void;
}

export function checkpointIn(folder: string, name: string): Checkpoint {
  const file = join(folder, name);
  return {
    read() {
      try {
        return readFileSync(file, 'utf8');
      } catch {
        return undefined;
      }
    },
    write(lastPath) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, lastPath);
    },
    forget: () => rmSync(file, { force: true }),
  };
}
