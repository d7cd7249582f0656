// Where this checkout is and where it may keep what can be thrown away.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectId = 'demo-instroom';
export const checkout = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
export const scratchFolder = join(checkout, '.local');
