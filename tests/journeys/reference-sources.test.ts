// All sources over HTTP, through the deployed functions and their queue of tasks: as at night, and at somebody's word.
import { randomUUID } from 'node:crypto';
import { unpackEntries } from '@instroom/domain/organization/directory-entry.ts';
import {
  directoryChunksPath,
  importRunPath,
  importRunsPath,
  organizationsPath,
} from '@instroom/domain/paths.ts';
import { importRunSchema, type RunState } from '@instroom/domain/reference/import-run.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StandIns, startStandIns } from '../../local/src/sources/start-stand-ins.ts';
import { adminDb } from '../setup/admin.ts';
import { controls, startOwnBackend, stopOwnBackend } from '../setup/backend.ts';
import { signInAs } from '../setup/clients.ts';
import { aPlatformAdmin } from '../setup/platform.ts';
import { aRegion } from '../setup/region.ts';

let sources: StandIns;

beforeAll(async () => {
  sources = await startStandIns({});
  await startOwnBackend('.local/backend-of-source-tests.log', sources.settings);
});
afterAll(async () => {
  await stopOwnBackend();
  await sources.close();
});

const runOf = async (runId: string) =>
  importRunSchema.parse((await adminDb().doc(importRunPath(runId)).get()).data());
const ended = (runId: string): Promise<RunState> =>
  expect
    .poll(async () => (await runOf(runId)).state, { timeout: 60_000, interval: 200 })
    .not.toBe('running')
    .then(async () => (await runOf(runId)).state);

describe('the nightly import', () => {
  it('fills the network from every source', async () => {
    const { regionId } = await aRegion({ municipalityCodes: ['0202', '0268', '0228', '0599'] });
    await controls().runSchedule('importNightly');
    const runs = async () => (await adminDb().collection(importRunsPath).get()).docs;
    await expect.poll(async () => (await runs()).length, { timeout: 20_000 }).toBe(9);
    const docs = await runs();
    for (const { id } of docs) {
      const state = await ended(id);
      const run = await runOf(id);
      expect([id, state, run.error, run.heldBy]).toEqual([id, 'ok', undefined, []]);
    }
    const kinds = async (directoryId: string) => {
      const chunks = await adminDb().collection(directoryChunksPath(directoryId)).get();
      const entries = chunks.docs.flatMap((chunk) => unpackEntries(chunk.get('entries')));
      return new Set(entries.map(({ kind }) => kind));
    };
    expect(await kinds('nl')).toEqual(
      new Set(['school', 'board', 'mbo', 'hogeschool', 'universiteit', 'desk']),
    );
    expect(await kinds(regionId)).toContain('desk');
  }, 120_000);
});

describe('who administers the platform', () => {
  it('asks a source now, and sees how it goes; a second time nothing is written', async () => {
    const client = await signInAs(await aPlatformAdmin());
    const start = async () => {
      const command = { sourceId: 'duo-po', isDryRun: false, commandId: randomUUID() };
      const { runId } = (await client.call('startImport', command)) as { runId: string };
      return { runId, state: await ended(runId) };
    };
    await start();
    const times = async () =>
      (await adminDb().collection(organizationsPath).get()).docs.map(({ updateTime }) =>
        updateTime.toMillis(),
      );
    const before = await times();
    expect((await start()).state).toBe('unchanged');
    expect(await times()).toEqual(before);
  }, 60_000);

  it('and nobody else does', async () => {
    const { regionAdmin } = await aRegion();
    const client = await signInAs(regionAdmin);
    const command = { sourceId: 'duo-po', isDryRun: false, commandId: randomUUID() };
    const refused = { details: expect.objectContaining({ code: 'not_allowed' }) };
    await expect(client.call('startImport', command)).rejects.toMatchObject(refused);
    const file = { ...command, fileName: 'a.csv', content: 'YQ==' };
    await expect(client.call('importFile', file)).rejects.toMatchObject(refused);
    const decision = { runId: 'any', decision: 'publish' };
    await expect(client.call('decideRun', decision)).rejects.toMatchObject(refused);
  });

  it('a page that says sorry in place of data ends the run, and the live data stay', async () => {
    const client = await signInAs(await aPlatformAdmin());
    sources.faults.add(/kiesmbo/, { kind: 'html' });
    const command = { sourceId: 'kiesmbo', isDryRun: false, commandId: randomUUID() };
    const { runId } = (await client.call('startImport', command)) as { runId: string };
    expect(await ended(runId)).toBe('failed');
    expect((await runOf(runId)).error?.code).toBeTruthy();
    sources.faults.clear();
  }, 60_000);
});
