// The import of DUO's primary education, in a process of its own with the heap that the deployed function has.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkout } from '../../local/src/checkout.ts';

/** Node takes half of the 512 MiB of `continueImport`. */
const heap = '--max-old-space-size=256';

export function benchImport(): void {
  spawnSync(process.execPath, [heap, join(checkout, 'scripts/bench/import-measure.ts')], {
    stdio: 'inherit',
  });
}
