import { regionPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../functions/src/reference/import-file.ts';
import { writeRegionDirectories } from '../../functions/src/reference/region-directories.ts';
import { runNightly } from '../../functions/src/reference/run-nightly.ts';
import { adminDb } from '../setup/admin.ts';
import { controls } from '../setup/backend.ts';
import {
  directory,
  give,
  imports,
  live,
  organization,
  regionId,
  schools,
  startAnew,
  useImports,
} from '../setup/import-stage.ts';
import {
  aBoard,
  aSchool,
  contentOf,
  importsOf,
  readRun,
  readSource,
  writtenAt,
} from '../setup/imports.ts';

useImports();

describe('a source that fails', () => {
  it('says why, leaves the live data and does not stop another', async () => {
    give(5);
    await imports.run('duo-po');
    const before = await writtenAt(...live);
    imports.source('duo-po').failsWith = 'html_instead_of_csv';
    imports.source('duo-vo').failsWith = 'server_error';
    imports.source('duo-so').items = aSchool('30AA', { boardNumber: '41414' });
    imports.later(1);
    const [po, vo, so] = await Promise.all([
      imports.begin('duo-po'),
      imports.begin('duo-vo'),
      imports.begin('duo-so'),
    ]);
    await imports.work();
    expect(await readRun(po)).toMatchObject({
      state: 'failed',
      error: { code: 'html_instead_of_csv' },
    });
    expect(await readRun(vo)).toMatchObject({ state: 'failed', error: { code: 'server_error' } });
    expect(await readRun(so)).toMatchObject({ state: 'ok' });
    const after = await writtenAt('organizations');
    for (const [path, time] of after)
      if (path !== 'organizations/brin-30AA') expect(time).toBe(before.get(path));
    expect(await directory('nl')).toContain('brin-30AA');
  });

  it('is asked again another night where it is not there for now', async () => {
    imports.source('hovi').probe = { state: 'postponed', reason: 'source_offline' };
    expect(await imports.run('hovi')).toMatchObject({
      state: 'postponed',
      error: { code: 'source_offline' },
    });
    expect(await readSource('hovi')).not.toHaveProperty('lease');
  });
});

describe('one run at a time', () => {
  it('a second start of the same source is refused, of another one is not', async () => {
    give(3);
    await imports.begin('duo-po');
    await expect(imports.begin('duo-po')).rejects.toMatchObject({ code: 'import_running' });
    await imports.begin('duo-vo');
  });

  it('the same start twice is one run', async () => {
    give(3);
    const runId = await imports.begin('duo-po');
    const { startRun } = await import('../../functions/src/reference/start-run.ts');
    await startRun(imports.deps, { sourceId: 'duo-po', runId, isDryRun: false });
    await imports.work();
    expect((await adminDb().collection('importRuns').get()).size).toBe(1);
  });

  it('at night each source is started when it is due, and a run that was left lying is taken up', async () => {
    give(3);
    const left = await imports.begin('duo-po');
    imports.queue.length = 0;
    imports.later(1);
    expect(await runNightly(imports.deps)).toMatchObject({ takenUp: 1, failed: 0 });
    await imports.work();
    expect((await readRun(left)).state).toBe('ok');
    const again = await runNightly(imports.deps);
    expect(again).toMatchObject({ takenUp: 0 });
    // HOVI is asked once a week: not again the next night, and by then all others are.
    await imports.work();
    imports.later(1);
    await runNightly(imports.deps);
    expect(imports.queue.some((runId) => runId.startsWith('hovi-'))).toBe(false);
    expect(imports.queue.some((runId) => runId.startsWith('duo-po-'))).toBe(true);
  });
});

it('a file that somebody brings is read in place of what would be fetched', async () => {
  const lines = [aBoard(), ...aSchool('01AA')].map((item) => JSON.stringify(item)).join('\n');
  const file = { sourceId: 'duo-po', runId: 'duo-po-file', isDryRun: false, byUid: 'pat' } as const;
  await importFile(imports.deps, { ...file, content: Buffer.from(lines) });
  await imports.work();
  expect(await readRun('duo-po-file')).toMatchObject({
    state: 'ok',
    artifacts: [{ name: 'file' }],
  });
  expect(await directory('nl')).toEqual(['board-41414', 'brin-01AA']);
  const others = importFile(imports.deps, { ...file, sourceId: 'hovi', content: Buffer.from('x') });
  await expect(others).rejects.toMatchObject({ code: 'invalid_input' });
});

describe('a region that changes', () => {
  it('gets the network of its new ground, and organizations know', async () => {
    imports.source('duo-po').items = [
      aBoard(),
      ...aSchool('01AA'),
      ...aSchool('02AA', { municipalityCode: '0599' }),
    ];
    await imports.run('duo-po');
    expect(await directory(regionId)).toEqual(['board-41414', 'brin-01AA']);
    await adminDb()
      .doc(regionPath(regionId))
      .update({ municipalityCodes: ['0599'], network: { include: [], exclude: ['board-41414'] } });
    await writeRegionDirectories(adminDb(), imports.clock.now, regionId);
    expect(await directory(regionId)).toEqual([]);
    await adminDb()
      .doc(regionPath(regionId))
      .update({ network: { include: [], exclude: [] } });
    await writeRegionDirectories(adminDb(), imports.clock.now, regionId);
    expect(await directory(regionId)).toEqual(['board-41414', 'brin-02AA']);
    expect((await organization('brin-01AA')).regionIds).toEqual([]);
    expect((await organization('brin-02AA')).regionIds).toEqual([regionId]);
  });

  it('does so by itself', async () => {
    imports.source('duo-po').items = [aBoard(), ...aSchool('01AA')];
    await imports.run('duo-po');
    await controls().setBackgroundTriggers(true);
    await adminDb()
      .doc(regionPath(regionId))
      .update({ municipalityCodes: ['0599'] });
    await controls().awaitIdle();
    expect(await directory(regionId)).toEqual([]);
  });
});

describe('a run that is killed', () => {
  /** All that a run leaves behind, but for the moments at which it was written down. */
  const outcome = async () => {
    const content = await contentOf(...live, 'importSources', 'regions');
    return new Map(
      [...content].map(([path, text]) => [
        path,
        text.replaceAll(/"(updatedAt|until|lastSeenAt)":\{[^}]*\}/g, ''),
      ]),
    );
  };
  const firstRun = () => {
    imports.source('duo-po').items = [aBoard(), ...schools(6), ...aSchool('44AA').slice(1)];
    return imports.begin('duo-po');
  };

  it('before any of its writes, and taken up again, comes to the same end as one that was left alone', async () => {
    await firstRun();
    let writes = 0;
    disturb(() => {
      writes += 1;
    });
    await imports.work();
    const undisturbed = await outcome();
    expect(writes).toBeGreaterThan(15);

    for (let at = 1; at <= writes; at += 1) {
      await startAnew();
      const runId = await firstRun();
      let left = at;
      disturb(() => {
        left -= 1;
        if (left === 0) throw new Error('killed');
      });
      await expect(imports.work()).rejects.toThrow('killed');
      disturb();
      imports.queue.push(runId);
      await imports.work();
      expect(await outcome(), `killed before write ${at} of ${writes}`).toEqual(undisturbed);
    }
  }, 240_000);

  it('handed over from task to task after each piece of work, too', async () => {
    await firstRun();
    await imports.work();
    const undisturbed = await outcome();
    await startAnew();
    imports.deps.budgetMs = 0;
    const runId = await firstRun();
    let tasks = 0;
    const { enqueue } = imports.deps;
    imports.deps.enqueue = (id) => {
      tasks += 1;
      return enqueue(id);
    };
    await imports.work();
    expect(tasks).toBeGreaterThan(7);
    expect((await readRun(runId)).state).toBe('ok');
    expect(await outcome()).toEqual(undisturbed);
  });

  /** Asks before each write, of a document or a file. */
  function disturb(onWrite?: () => void): void {
    const files = importsOf().deps.files;
    imports.deps.db = onWrite ? killing(adminDb(), onWrite) : adminDb();
    imports.deps.files = {
      ...files,
      write: async (...file) => {
        onWrite?.();
        return files.write(...file);
      },
    };
  }

  /** The same database, with `onWrite` asked before each write. */
  function killing(db: Firestore, onWrite: () => void): Firestore {
    const watched = <Target extends object>(target: Target, names: readonly string[]): Target =>
      new Proxy(target, {
        get(of, name) {
          const value: unknown = Reflect.get(of, name, of);
          if (typeof value !== 'function') return value;
          return (...given: unknown[]) => {
            if (names.includes(String(name))) onWrite();
            const result: unknown = Reflect.apply(value, of, given);
            if (name === 'doc') return watchedDocument(result as object);
            if (name === 'batch') return watched(result as object, ['commit']);
            return result;
          };
        },
      });
    // A reference goes into the SDK, which must see its own object: so the write is asked about on the way.
    const watchedDocument = (reference: object) => {
      const set: unknown = Reflect.get(reference, 'set');
      if (typeof set === 'function')
        Object.defineProperty(reference, 'set', {
          value: (...given: unknown[]) => {
            onWrite();
            return Reflect.apply(set, reference, given);
          },
        });
      return reference;
    };
    return watched(db, ['runTransaction']);
  }
});
