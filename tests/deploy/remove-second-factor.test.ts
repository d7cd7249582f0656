import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkout } from '../../local/src/checkout.ts';
import { emailOf } from '../setup/application.ts';
import { backendAddress } from '../setup/backend.ts';
import { signInAgain, signInWithSecondFactor } from '../setup/second-factor.ts';

function run(...args: string[]) {
  const script = join(checkout, 'scripts/remove-second-factor.ts');
  const project = ['--project', backendAddress().projectId];
  // The Admin SDK finds the local backend by the environment.
  return spawnSync(process.execPath, [script, ...project, ...args], { encoding: 'utf8' });
}

describe('somebody who lost the phone', () => {
  // That it is gone afterwards shows on a real project only: the local backend keeps factors of this kind, whatever the
  // Admin SDK says.
  it('is found with what there is to remove, and a dry run leaves it there', async () => {
    const person = await signInWithSecondFactor(randomUUID());
    expect(run('--email', person.email, '--dry-run').stdout).toContain('1 to remove');
    await signInAgain(person);
    const other = await emailOf(randomUUID());
    expect(run('--email', other).stdout).toContain('0 removed');
  });

  it('is looked for by an address that has to be given', () => {
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toContain('Usage');
  });
});
