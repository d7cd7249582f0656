// From what a source says to the network of a region: what is published, held, missing, closed and told.
import { unpackEntries } from '@instroom/domain/organization/directory-entry.ts';
import { markBucketOf } from '@instroom/domain/organization/overlay.ts';
import {
  contactPath,
  directoryChunksPath,
  importChangesPath,
  organizationPath,
  orgMarksBucketPath,
  orgOverlayPath,
  platformAuditPath,
} from '@instroom/domain/paths.ts';
import { changesPageSchema } from '@instroom/domain/reference/import-run.ts';
import { describe, expect, it } from 'vitest';
import { decideRun } from '../../functions/src/reference/decide-run.ts';
import { adminDb } from '../setup/admin.ts';
import {
  changes,
  directory,
  give,
  imports,
  live,
  notices,
  organization,
  pages,
  regionId,
  rejects,
  schools,
  useImports,
} from '../setup/import-stage.ts';
import {
  aBoard,
  aSchool,
  brinOf,
  contentOf,
  readRun,
  readSource,
  writtenAt,
} from '../setup/imports.ts';

useImports();

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
