// Imports in tests: the real engine on the real backend, with a clock of its own and a source that reads from a list.

import { importRunPath, importSourcePath } from '@instroom/domain/paths.ts';
import type { SourceItem } from '@instroom/domain/reference/canonical-record.ts';
import { canonicalText } from '@instroom/domain/reference/canonical-text.ts';
import {
  type ImportRun,
  importRunSchema,
  type SourceState,
  sourceStateSchema,
} from '@instroom/domain/reference/import-run.ts';
import type { SourceId } from '@instroom/domain/reference/source.ts';
import { filesOf } from '../../functions/src/platform/files.ts';
import { continueRun } from '../../functions/src/reference/continue-run.ts';
import { createHttpClient } from '../../functions/src/reference/http-client.ts';
import type { ImportDeps } from '../../functions/src/reference/import-deps.ts';
import {
  type Probe,
  type SourceAdapter,
  SourceError,
} from '../../functions/src/reference/sources/adapter.ts';
import { startRun } from '../../functions/src/reference/start-run.ts';
import { host } from '../../local/src/ports.ts';
import { adminDb } from './admin.ts';
import { backendAddress } from './backend.ts';

/** A source that answers what a test says it does; it fetches it in two parts, as the real ones do. */
export interface TestSource {
  items: SourceItem[];
  scope: string;
  mapperVersion: number;
  isComplete: boolean;
  probe: Probe;
  failsWith?: string;
}

function adapterOf(id: SourceId, source: TestSource): SourceAdapter {
  return {
    id,
    mapperVersion: source.mapperVersion,
    licence: { code: 'own' },
    scope: () => source.scope,
    unavailable: () => undefined,
    probe: async () => source.probe,
    async fetch({ artifacts, cursor }) {
      if (source.failsWith) throw new SourceError(source.failsWith, 'as the test wants');
      const lines = source.items.map((item) => JSON.stringify(item));
      const half = Math.ceil(lines.length / 2);
      if (cursor === undefined) {
        await artifacts.write('1.ndjson', lines.slice(0, half).join('\n'), 'text/plain');
        return { done: false, cursor: { half: [[half]] } };
      }
      await artifacts.write('2.ndjson', lines.slice(half).join('\n'), 'text/plain');
      const failures = source.isComplete ? [] : [{ at: 'part/3', reason: 'server_error' }];
      return { done: true, isComplete: source.isComplete, failures };
    },
    async *records(artifacts) {
      for (const name of await artifacts.list()) {
        const parts: Buffer[] = [];
        for await (const part of artifacts.read(name)) parts.push(Buffer.from(part));
        const lines = Buffer.concat(parts).toString('utf8').split('\n');
        for (const line of lines) if (line) yield JSON.parse(line) as SourceItem;
      }
    },
  };
}

export function importsOf(db = adminDb()) {
  const sources = new Map<SourceId, TestSource>();
  const queue: string[] = [];
  const clock = { now: new Date('2026-11-01T01:10:00Z') };
  const { projectId, ports } = backendAddress();
  const deps: ImportDeps = {
    db,
    files: filesOf(`${projectId}.appspot.com`, `${host}:${ports.storage}`),
    http: createHttpClient({ allowedHosts: [] }),
    adapterOf: (id) => adapterOf(id, sourceOf(id)),
    now: () => clock.now,
    enqueue: async (runId) => void queue.push(runId),
  };
  const sourceOf = (id: SourceId): TestSource => {
    const known = sources.get(id);
    if (known) return known;
    const made: TestSource = {
      items: [],
      scope: 'all',
      mapperVersion: 1,
      isComplete: true,
      probe: { state: 'open' },
    };
    sources.set(id, made);
    return made;
  };
  let runs = 0;
  const begin = async (sourceId: SourceId, options: { isDryRun?: boolean } = {}) => {
    runs += 1;
    const runId = `${sourceId}-${clock.now.toISOString().slice(0, 10)}-${runs}`;
    await startRun(deps, { sourceId, runId, isDryRun: options.isDryRun ?? false, byUid: 'pat' });
    return runId;
  };
  /** As the queue of tasks does, until nothing is left in it. */
  const work = async () => {
    for (let runId = queue.shift(); runId; runId = queue.shift()) await continueRun(deps, runId);
  };
  return {
    deps,
    clock,
    queue,
    source: sourceOf,
    begin,
    work,
    async run(sourceId: SourceId, options: { isDryRun?: boolean } = {}): Promise<ImportRun> {
      const runId = await begin(sourceId, options);
      await work();
      return readRun(runId);
    },
    /** Days later, at the same time. */
    later(days: number) {
      clock.now = new Date(clock.now.getTime() + days * 24 * 60 * 60_000);
    },
  };
}
export type Imports = ReturnType<typeof importsOf>;

export async function readRun(runId: string): Promise<ImportRun> {
  return importRunSchema.parse((await adminDb().doc(importRunPath(runId)).get()).data());
}
export async function readSource(sourceId: SourceId): Promise<SourceState> {
  return sourceStateSchema.parse((await adminDb().doc(importSourcePath(sourceId)).get()).data());
}

/** Every document below these collections, by path, as text: to see whether anything at all changed. */
export async function contentOf(...collections: string[]): Promise<Map<string, string>> {
  const content = new Map<string, string>();
  for (const collection of collections) {
    const { docs } = await adminDb().collection(collection).get();
    for (const document of docs) {
      content.set(document.ref.path, canonicalText(document.data()));
      for (const below of await document.ref.listCollections())
        for (const [path, text] of await contentOf(below.path)) content.set(path, text);
    }
  }
  return content;
}

/** When each document was last written. */
export async function writtenAt(...collections: string[]): Promise<Map<string, string>> {
  const times = new Map<string, string>();
  for (const collection of collections) {
    const { docs } = await adminDb().collection(collection).get();
    for (const document of docs) {
      times.set(document.ref.path, document.updateTime.toDate().toISOString());
      for (const below of await document.ref.listCollections())
        for (const [path, time] of await writtenAt(below.path)) times.set(path, time);
    }
  }
  return times;
}

/** A school with a location, its board, each a record of its own. */
export function aSchool(
  brin: string,
  {
    name = `School ${brin}`,
    boardNumber = '41414',
    municipalityCode = '0202',
    phone,
  }: {
    name?: string;
    boardNumber?: string;
    municipalityCode?: string;
    phone?: string;
  } = {},
): SourceItem[] {
  const orgId = `brin-${brin}`;
  const boardId = `board-${boardNumber}`;
  const address = {
    street: 'Dorpsstraat',
    houseNumber: String(Number.parseInt(brin, 10) + 1),
    zip: '6811 AB',
    city: 'Arnhem',
  };
  return [
    {
      record: {
        orgId,
        part: 'organization',
        fields: {
          kind: 'school',
          name,
          brin,
          boardNumber,
          parentOrgId: boardId,
          sectors: ['po'],
          ...(phone && { phone }),
        },
      },
    },
    {
      record: {
        orgId,
        part: 'location',
        key: `${brin}00`,
        fields: { name, isMain: true, sectors: ['po'], address, municipalityCode },
      },
    },
  ];
}
export function aBoard(boardNumber = '41414'): SourceItem {
  const fields = { kind: 'board', name: `Bestuur ${boardNumber}`, boardNumber } as const;
  return { record: { orgId: `board-${boardNumber}`, part: 'organization', fields } };
}
export const brinOf = (number: number) =>
  `${String(Math.floor(number / 26)).padStart(2, '0')}A${String.fromCharCode(65 + (number % 26))}`;
