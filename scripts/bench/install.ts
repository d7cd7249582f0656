// What a newcomer waits for and stores: `npm ci` in a fresh clone.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkout } from '../../local/src/checkout.ts';
import { inSeconds, report } from './report.ts';

export async function benchInstall(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'instroom-bench-'));
  try {
    const clone = join(folder, 'clone');
    execFileSync('git', ['clone', '--quiet', checkout, clone]);
    const began = performance.now();
    execFileSync('npm', ['ci'], { cwd: clone, stdio: 'ignore' });
    report('npm ci in a fresh clone', inSeconds(performance.now() - began));
    const size = execFileSync('du', ['-sm', clone], { encoding: 'utf8' }).split('\t')[0];
    report('size on disk after it', `${size} MB`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
