// The real files of sources lie beside the checkout, or where `INSTROOM_REFDATA` says, and only on some machines: tests of
// them are left out elsewhere, and say so.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../../local/src/checkout.ts';

const folder = process.env.INSTROOM_REFDATA || join(checkout, '../shared/refdata');

export const realFolder = existsSync(folder) ? folder : undefined;
export const realPath = (...names: string[]) => join(folder, ...names);

/** Nothing where it is absent, and then it is said. */
export function realFile(name: string): string | undefined {
  const path = realPath(name);
  if (existsSync(path)) return path;
  console.warn(`left out: ${name} is not at hand; INSTROOM_REFDATA names the folder that has it`);
  return undefined;
}

/** Of a group of tests. */
export const unlessReal = {
  skip: realFolder === undefined,
  title: (title: string) =>
    realFolder ? title : `${title} (left out: no real files here, see INSTROOM_REFDATA)`,
};
