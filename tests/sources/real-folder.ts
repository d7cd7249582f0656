// The real files lie beside the checkout, and only on some machines: tests of them are left out elsewhere, and say so.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder =
  process.env.INSTROOM_REFDATA ?? resolve(import.meta.dirname, '../../../shared/refdata');

export const realFolder = existsSync(folder) ? folder : undefined;
export const realFile = (...names: string[]) => join(folder, ...names);

/** Of a group of tests. */
export const unlessReal = {
  skip: realFolder === undefined,
  title: (title: string) =>
    realFolder ? title : `${title} (left out: no real files here, see INSTROOM_REFDATA)`,
};
