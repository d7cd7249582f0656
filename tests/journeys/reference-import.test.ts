// From what a source says to the network of a region: the real engine, backend and storage, with a source that says what
// each test needs and a clock that moves by days.
import { unpackEntries } from '@instroom/domain/organization/directory-entry.ts';
import { organizationSchema } from '@instroom/domain/organization/organization.ts';
import { markBucketOf } from '@instroom/domain/organization/overlay.ts';
import {
  contactPath,
  directoryChunksPath,
  importChangesPath,
  importRejectsPath,
  networkNoticesPath,
  organizationPath,
  orgMarksBucketPath,
  orgOverlayPath,
  platformAuditPath,
  regionPath,
} from '@instroom/domain/paths.ts';
import { changesPageSchema, rejectsPageSchema } from '@instroom/domain/reference/import-run.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { beforeEach, describe, expect, it } from 'vitest';
import { decideRun } from '../../functions/src/reference/decide-run.ts';
import { importFile } from '../../functions/src/reference/import-file.ts';
import { writeRegionDirectories } from '../../functions/src/reference/region-directories.ts';
import { runNightly } from '../../functions/src/reference/run-nightly.ts';
import { adminDb } from '../setup/admin.ts';
import { controls, useOwnBackend } from '../setup/backend.ts';
import {
  aBoard,
  aSchool,
  brinOf,
  contentOf,
  type Imports,
  importsOf,
  readRun,
  readSource,
  writtenAt,
} from '../setup/imports.ts';
import { aRegion } from '../setup/region.ts';

// Imports write the one directory of the country, and each test begins without any.
useOwnBackend();

const live = ['organizations', 'directories'];
let imports: Imports;
let regionId: string;

beforeEach(async () => {
  await controls().setBackgroundTriggers(false);
  for (const name of [...live, 'importSources', 'importRuns', 'regions', 'platformAudit'])
    await adminDb().recursiveDelete(adminDb().collection(name));
  ({ regionId } = await aRegion({ municipalityCodes: ['0202'] }));
  imports = importsOf();
  for (const path of await imports.deps.files.list('imports/'))
    await imports.deps.files.remove(path);
});

const schools = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => aSchool(brinOf(from + index))).flat();
const give = (count: number) => {
  imports.source('duo-po').items = [aBoard(), ...schools(count)];
};
const organization = async (orgId: string) =>
  organizationSchema.parse((await adminDb().doc(organizationPath(orgId)).get()).data());
async function directory(id: string) {
  const { docs } = await adminDb().collection(directoryChunksPath(id)).get();
  return docs
    .flatMap((chunk) => unpackEntries(chunk.get('entries')))
    .map(({ orgId }) => orgId)
    .sort();
}
const pages = async (path: string) => (await adminDb().collection(path).get()).docs;
const rejects = async (runId: string) =>
  (await pages(importRejectsPath(runId))).flatMap(
    (page) => rejectsPageSchema.parse(page.data()).rejects,
  );
const changes = async (runId: string) =>
  (await pages(importChangesPath(runId))).flatMap(
    (page) => changesPageSchema.parse(page.data()).changes,
  );
const notices = async () =>
  (await adminDb().collection(networkNoticesPath(regionId)).get()).docs.map((notice) =>
    notice.data(),
  );

describe('an import', () => {
  it('fills the directories of the country and of the region, boards with their schools', async () => {
    imports.source('duo-po').items = [
      aBoard(),
      aBoard('50505'),
      ...aSchool('01AA'),
      ...aSchool('02AA', { municipalityCode: '0599', boardNumber: '50505' }),
    ];
    const run = await imports.run('duo-po');
    expect(run).toMatchObject({ state: 'ok', counts: { records: 6, added: 6, rejected: 0 } });
    expect(await directory('nl')).toEqual(['board-41414', 'board-50505', 'brin-01AA', 'brin-02AA']);
    expect(await directory(regionId)).toEqual(['board-41414', 'brin-01AA']);
    expect(await organization('brin-01AA')).toMatchObject({
      regionIds: [regionId],
      boardId: 'board-41414',
    });
    expect(await organization('board-41414')).toMatchObject({
      regionIds: [regionId],
      kind: 'board',
    });
    expect(await organization('board-50505')).toMatchObject({ regionIds: [] });
  });

  it('of the same data again writes nothing, whether it looks the same or is only the same in meaning', async () => {
    give(30);
    await imports.run('duo-po');
    const before = await writtenAt(...live, 'regions');
    imports.later(1);
    expect((await imports.run('duo-po')).state).toBe('unchanged');
    imports.source('duo-po').items.reverse();
    imports.later(1);
    const run = await imports.run('duo-po');
    expect(run).toMatchObject({ state: 'ok', counts: { same: 61, added: 0, changed: 0 } });
    expect(await writtenAt(...live, 'regions')).toEqual(before);
  });

  it('that tries first shows what would change, and leaves everything as it is', async () => {
    give(3);
    const run = await imports.run('duo-po', { isDryRun: true });
    expect(run).toMatchObject({ state: 'tried', counts: { added: 7 } });
    expect((await contentOf(...live)).size).toBe(0);
    const [page] = await pages(importChangesPath((await readSource('duo-po')).lastRunId ?? ''));
    expect(changesPageSchema.parse(page?.data()).changes).toHaveLength(7);
    expect(await readSource('duo-po')).not.toHaveProperty('lastGoodRunId');
  });

  it('says of a change which field, before and after', async () => {
    give(3);
    await imports.run('duo-po');
    imports.source('duo-po').items = [
      aBoard(),
      ...aSchool('00AA', { phone: '026 1234567' }),
      ...schools(2, 1),
    ];
    imports.later(1);
    await imports.run('duo-po');
    expect(await changes((await readSource('duo-po')).lastRunId ?? '')).toEqual([
      expect.objectContaining({
        orgId: 'brin-00AA',
        what: 'changed',
        fields: [{ field: 'phone', after: '026 1234567' }],
      }),
    ]);
    const { layers } = await organization('brin-00AA');
    expect(layers['duo-po']).toMatchObject({
      date: '2026-11-02',
      fields: { phone: '026 1234567' },
    });
  });

  it('lists what it cannot use: broken rows, a key twice with other content, a parent that nobody knows', async () => {
    const twice = aSchool('00AA', { name: 'Andere naam' });
    const orphan = aSchool('09ZZ').slice(1);
    imports.source('duo-po').items = [
      aBoard(),
      ...schools(600),
      ...twice,
      ...schools(1),
      ...orphan,
    ];
    const run = await imports.run('duo-po');
    expect(run).toMatchObject({ state: 'ok', counts: { records: 1201, rejected: 3 } });
    expect(await rejects((await readSource('duo-po')).lastRunId ?? '')).toEqual([
      { at: 'brin-00AA/organization', reason: 'duplicate_key' },
      { at: 'brin-00AA/location/00AA00', reason: 'duplicate_key' },
      { at: 'brin-09ZZ/location/09ZZ00', reason: 'parent_unknown' },
    ]);
    expect((await adminDb().doc(organizationPath('brin-09ZZ')).get()).exists).toBe(false);
  });

  it('joins what two sources say of one organization, and each keeps its own layer', async () => {
    give(2);
    await imports.run('duo-po');
    imports.source('file-coordinates').items = [
      {
        record: {
          orgId: 'brin-00AA',
          part: 'position',
          key: '00AA00',
          fields: { position: { lat: 52, lon: 5.9 } },
        },
      },
      {
        record: {
          orgId: 'brin-00AA',
          part: 'position',
          key: '00AA07',
          fields: { position: { lat: 52, lon: 5.9 } },
        },
      },
    ];
    const run = await imports.run('file-coordinates');
    expect(run.counts).toMatchObject({ records: 1, added: 1, rejected: 1 });
    const { locations } = await organization('brin-00AA');
    expect(Object.keys(locations['00AA00']?.layers ?? {}).sort()).toEqual([
      'duo-po',
      'file-coordinates',
    ]);
    const { docs } = await adminDb().collection(directoryChunksPath(regionId)).get();
    const entries = docs.flatMap((chunk) => unpackEntries(chunk.get('entries')));
    expect(entries.find(({ orgId }) => orgId === 'brin-00AA')?.places[0]).toMatchObject({
      lat: 52,
    });
  });

  it('learns from DUO where a postcode is, for sources that do not say', async () => {
    give(2);
    await imports.run('duo-po');
    const address = { street: 'Weg', houseNumber: '9', zip: '6811 ZZ', city: 'ARNHEM ZUID' };
    const fields = { kind: 'other', name: 'Opleidingsschool', address } as const;
    imports.source('file-organizations').items = [
      { record: { orgId: 'other-os1', part: 'organization', fields } },
    ];
    await imports.run('file-organizations');
    expect(await organization('other-os1')).toMatchObject({
      derivedMunicipalities: { '-': '0202' },
      regionIds: [regionId],
    });
    expect(await directory(regionId)).toContain('other-os1');
  });
});

describe('what is no longer named', () => {
  it('is missing first and closed after twenty days; what the region added stays byte for byte, and it is told once', async () => {
    const overlay = {
      schemaVersion: 1,
      tags: ['partner'],
      isParticipating: true,
      openPositions: [],
      overrides: {},
      isHidden: false,
      programmesOff: [],
      createdAt: imports.clock.now,
      createdBy: 'eva',
      updatedAt: imports.clock.now,
      updatedBy: 'eva',
    };
    await adminDb().doc(orgOverlayPath(regionId, 'brin-00AA')).set(overlay);
    await adminDb()
      .doc(contactPath(regionId, 'c1'))
      .set({ name: 'Anna Voorbeeld', orgIds: ['brin-01AA', 'brin-00AA'] });
    give(40);
    await imports.run('duo-po');
    const kept = await contentOf('regions');
    imports.later(10);
    imports.source('duo-po').items = [aBoard(), ...schools(39, 1)];
    expect((await imports.run('duo-po')).counts).toMatchObject({ missing: 2, closed: 0 });
    expect(await organization('brin-00AA')).toMatchObject({
      standing: 'missing',
      layers: { 'duo-po': { missingSince: '2026-11-11' } },
    });
    expect(await contentOf('regions')).toEqual(kept);

    imports.later(19);
    expect((await imports.run('duo-po')).state).toBe('unchanged');
    imports.later(1);
    expect((await imports.run('duo-po')).counts).toMatchObject({ missing: 0, closed: 2 });
    expect(await organization('brin-00AA')).toMatchObject({ standing: 'closed' });
    expect(await directory(regionId)).toContain('brin-00AA');
    expect(await notices()).toEqual([
      expect.objectContaining({
        kind: 'closed',
        orgId: 'brin-00AA',
        closedOn: '2026-12-01',
        successors: [],
      }),
    ]);
    const after = await contentOf('regions');
    for (const [path, text] of kept) expect(after.get(path)).toBe(text);

    imports.later(1);
    give(40);
    expect((await imports.run('duo-po')).counts).toMatchObject({ returned: 2 });
    expect(await organization('brin-00AA')).toMatchObject({ standing: 'active' });
    expect(await notices()).toHaveLength(1);
  });

  it('points to what came at the same address', async () => {
    give(40);
    await adminDb()
      .doc(contactPath(regionId, 'c1'))
      .set({ name: 'Anna Voorbeeld', orgIds: ['brin-00AA'] });
    await imports.run('duo-po');
    const successor = aSchool('00ZZ', { name: 'De Fusieschool', boardNumber: '50505' });
    imports.source('duo-po').items = [aBoard(), aBoard('50505'), ...schools(39, 1), ...successor];
    for (const days of [10, 20]) {
      imports.later(days);
      await imports.run('duo-po');
    }
    expect(await notices()).toEqual([
      expect.objectContaining({
        kind: 'closed',
        successors: [{ orgId: 'brin-00ZZ', name: 'De Fusieschool' }],
      }),
    ]);
  });

  it('does not count where a part of the source failed, or where another part of it was asked for', async () => {
    give(40);
    await imports.run('duo-po');
    imports.source('duo-po').items = [aBoard(), ...schools(5)];
    imports.source('duo-po').isComplete = false;
    imports.later(1);
    expect(await imports.run('duo-po')).toMatchObject({ state: 'partial', counts: { missing: 0 } });
    imports.source('duo-po').isComplete = true;
    imports.source('duo-po').scope = 'fewer';
    imports.later(1);
    const run = await imports.run('duo-po');
    expect(run).toMatchObject({
      state: 'ok',
      counts: { missing: 0 },
      warnings: [{ code: 'scope_changed' }],
    });
    imports.later(30);
    imports.source('duo-po').items.push(...schools(1, 500));
    expect((await imports.run('duo-po')).counts).toMatchObject({ missing: 0, closed: 0, added: 2 });
    expect(await organization('brin-01AM')).toMatchObject({ standing: 'active' });
  });
});

describe('too much at once', () => {
  const removeTooMany = async () => {
    give(1000);
    await imports.run('duo-po');
    imports.later(1);
    imports.source('duo-po').items = [aBoard(), ...schools(970)];
    const before = await writtenAt(...live);
    const run = await imports.run('duo-po');
    expect(run).toMatchObject({
      state: 'held',
      heldBy: [{ guard: 'too_many_missing', found: 60, allowed: 25 }],
    });
    expect(await writtenAt(...live)).toEqual(before);
    return { runId: (await readSource('duo-po')).heldRunId ?? '', before };
  };

  it('is held; when somebody agrees it is published, and who that was stays known', async () => {
    const { runId } = await removeTooMany();
    const decide = () => decideRun(imports.deps, { runId, decision: 'publish', uid: 'pat' });
    expect(await decide()).toEqual({ state: 'running' });
    await imports.work();
    expect(await readRun(runId)).toMatchObject({ state: 'ok', decidedBy: { uid: 'pat' } });
    expect(await decide()).toEqual({ state: 'ok' });
    expect(await organization(`brin-${brinOf(999)}`)).toMatchObject({ standing: 'missing' });
    const acts = await adminDb()
      .collection(platformAuditPath)
      .where('kind', '==', 'import_decided')
      .get();
    expect(acts.docs.map((act) => act.data())).toMatchObject([
      { byUid: 'pat', detail: { decision: 'publish' } },
    ]);
  }, 60_000);

  it('is held; when somebody refuses, the live data stay and the run is over', async () => {
    const { runId, before } = await removeTooMany();
    const decision = { runId, decision: 'discard', uid: 'pat' } as const;
    expect(await decideRun(imports.deps, decision)).toEqual({ state: 'discarded' });
    await imports.work();
    expect(await writtenAt(...live)).toEqual(before);
    expect(await imports.deps.files.list(`imports/runs/${runId}/`)).toEqual([]);
    await expect(
      decideRun(imports.deps, { ...decision, runId: 'duo-po-nowhere' }),
    ).rejects.toMatchObject({ code: 'not_found' });
  }, 60_000);
});

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

describe('a field that a region replaced', () => {
  const overlay = (sourceValue: string) => ({
    schemaVersion: 1,
    tags: [],
    isParticipating: true,
    openPositions: [],
    isHidden: false,
    programmesOff: [],
    overrides: {
      phone: { value: '026 7654321', sourceValue, byUid: 'eva', at: imports.clock.now },
    },
    createdAt: imports.clock.now,
    createdBy: 'eva',
    updatedAt: imports.clock.now,
    updatedBy: 'eva',
  });

  it('stays as the region wrote it; that the source changed is told once, and marked', async () => {
    imports.source('duo-po').items = [aBoard(), ...aSchool('01AA', { phone: '026 1111111' })];
    await imports.run('duo-po');
    await adminDb().doc(orgOverlayPath(regionId, 'brin-01AA')).set(overlay('026 1111111'));
    const kept = (await adminDb().doc(orgOverlayPath(regionId, 'brin-01AA')).get()).data();
    for (const phone of ['026 2222222', '026 2222222']) {
      imports.later(1);
      imports.source('duo-po').items = [aBoard(), ...aSchool('01AA', { phone })];
      await imports.run('duo-po');
    }
    expect(await notices()).toEqual([
      expect.objectContaining({ kind: 'source_changed', orgId: 'brin-01AA', field: 'phone' }),
    ]);
    expect((await adminDb().doc(orgOverlayPath(regionId, 'brin-01AA')).get()).data()).toEqual(kept);
    const bucket = await adminDb()
      .doc(orgMarksBucketPath(regionId, markBucketOf('brin-01AA')))
      .get();
    expect(bucket.data()).toEqual({ marks: { 'brin-01AA': { sourceChangedOn: '2026-11-02' } } });
  });
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
  const startAnew = async () => {
    for (const name of [...live, 'importSources', 'importRuns'])
      await adminDb().recursiveDelete(adminDb().collection(name));
    imports = importsOf();
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
