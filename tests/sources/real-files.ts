// The real files of sources: beside the checkout, or where `INSTROOM_REFDATA` says; they are no part of it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../../local/src/checkout.ts';

const folder = process.env.INSTROOM_REFDATA || join(checkout, '../shared/refdata');

/** Nothing where it is absent, and then it is said. */
export function realFile(name: string): string | undefined {
  const path = join(folder, name);
  if (existsSync(path)) return path;
  console.warn(`left out: ${name} is not at hand; INSTROOM_REFDATA names the folder that has it`);
  return undefined;
}
export const realFolder = existsSync(folder) ? folder : undefined;
