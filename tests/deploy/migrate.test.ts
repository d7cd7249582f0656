import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrateCollection } from '../../scripts/migrate/migrate-collection.ts';
import { adminDb } from '../setup/admin.ts';
import { backendAddress } from '../setup/backend.ts';
import { aCollectionName, migrationOf, someThings, versionsOf } from './things.ts';

describe('bringing over', () => {
  it('gives every document of a collection the shape of now, in all regions', async () => {
    const collection = aCollectionName();
    await someThings(collection, { count: 230 });
    const total = await migrateCollection(adminDb(), migrationOf(collection));
    expect(total).toEqual({ looked: 230, changed: 230, unfit: [] });
    expect(await versionsOf(collection)).toEqual({ 2: 230 });
    const [first] = (await adminDb().collectionGroup(collection).limit(1).get()).docs;
    expect(first?.data()).toEqual({
      schemaVersion: 2,
      lastName: 'Berg',
      at: expect.anything(),
      other: 'kept',
    });
  });

  it('changes nothing the second time, nor on trial', async () => {
    const collection = aCollectionName();
    await someThings(collection, { count: 20 });
    const trial = await migrateCollection(adminDb(), {
      ...migrationOf(collection),
      isDryRun: true,
    });
    expect(trial).toMatchObject({ looked: 20, changed: 20 });
    expect(await versionsOf(collection)).toEqual({ 1: 20 });

    await migrateCollection(adminDb(), migrationOf(collection));
    const again = await migrateCollection(adminDb(), migrationOf(collection));
    expect(again).toMatchObject({ looked: 20, changed: 0 });
  });

  it('leaves alone what does not fit, and says where it is', async () => {
    const collection = aCollectionName();
    await someThings(collection, { count: 3 });
    const odd = adminDb().doc(`migrating/odd/${collection}/odd`);
    await odd.set({ schemaVersion: 1, name: 7 });
    const total = await migrateCollection(adminDb(), migrationOf(collection));
    expect(total).toEqual({ looked: 4, changed: 3, unfit: [odd.path] });
    expect((await odd.get()).data()).toEqual({ schemaVersion: 1, name: 7 });
  });

  it('does not overwrite what somebody changes meanwhile', async () => {
    const collection = aCollectionName();
    const [thing] = await someThings(collection, { count: 1 });
    const slow = { ...migrationOf(collection) };
    // Changed after the page was read, before it is written.
    const steps = slow.steps[collection] ?? [];
    let changed: Promise<unknown> | undefined;
    const interrupting = steps.map((step) => (document: Parameters<typeof step>[0]) => {
      changed ??= thing?.update({ other: 'changed meanwhile' });
      return step(document);
    });
    await migrateCollection(adminDb(), { ...slow, steps: { [collection]: interrupting } });
    await changed;
    expect((await thing?.get())?.data()).toMatchObject({
      schemaVersion: 2,
      lastName: 'Berg',
      other: 'changed meanwhile',
    });
  });

  it('goes on after it was killed in the middle', async () => {
    const collection = aCollectionName();
    await someThings(collection, { count: 500 });
    const folder = mkdtempSync(join(tmpdir(), 'migration-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));

    const run = () =>
      spawn(process.execPath, [program, collection, folder], {
        env: { ...process.env, PROJECT_ID: backendAddress().projectId },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
    const killed = run();
    await once(killed.stdout, 'data');
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    const half = await versionsOf(collection);
    expect(half[1]).toBeGreaterThan(0);
    expect(half[2]).toBeGreaterThan(0);

    const second = run();
    let output = '';
    second.stdout.on('data', (chunk) => {
      output += chunk;
    });
    const [code] = await once(second, 'close');
    expect(code).toBe(0);
    expect(await versionsOf(collection)).toEqual({ 2: 500 });
    // It did not look again at what was done.
    const looked = Number(output.trim().split('\n').at(-1));
    expect(looked).toBeGreaterThan(0);
    expect(looked).toBeLessThan(500);
  });
});

const program = fileURLToPath(new URL('migrate-things.ts', import.meta.url));
