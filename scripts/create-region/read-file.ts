// What somebody wrote down of a region to be made, read with the schema of the wizard.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  type CreateRegionCommand,
  createRegionCommandSchema,
} from '@instroom/domain/onboarding/commands.ts';

type Read = { ok: true; command: CreateRegionCommand } | { ok: false; problems: string[] };

export function readNewRegion(file: string): Read {
  try {
    return parseNewRegion(readFileSync(file, 'utf8'));
  } catch (error) {
    return { ok: false, problems: [error instanceof Error ? error.message : String(error)] };
  }
}

export function parseNewRegion(text: string): Read {
  let wish: unknown;
  try {
    wish = JSON.parse(text);
  } catch {
    return { ok: false, problems: ['The file is not JSON.'] };
  }
  const filled = typeof wish === 'object' && wish !== null ? wish : {};
  const command = createRegionCommandSchema.safeParse({ commandId: idOf(text), ...filled });
  if (command.success) return { ok: true, command: command.data };
  return {
    ok: false,
    problems: command.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
  };
}

/** The same file is the same command, so that running it twice makes one region. */
function idOf(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
