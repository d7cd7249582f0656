// DUO's adapters against the stand-in: fetched over HTTP, read from what came.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createHttpClient } from '../../functions/src/reference/http-client.ts';
import type { SourceAdapter } from '../../functions/src/reference/sources/adapter.ts';
import { duoAdapters } from '../../functions/src/reference/sources/duo.ts';
import { fileCoordinates } from '../../functions/src/reference/sources/file-coordinates.ts';
import { coordinatesFile, duoPaths, duoRoutes } from '../../local/src/sources/duo.ts';
import { type SourceServer, startSources } from '../../local/src/sources/server.ts';
import { artifactsInMemory, artifactsWith, itemsOf } from './artifacts-in-memory.ts';

let server: SourceServer;
let adapters: SourceAdapter[];
const http = () =>
  createHttpClient({ allowedHosts: [new URL(server.url).host], sleep: async () => undefined });

beforeAll(async () => {
  server = await startSources([duoRoutes({ realFolder: undefined })]);
  adapters = duoAdapters({
    files: () => `${server.url}${duoPaths.files}`,
    portal: () => `${server.url}${duoPaths.portal}`,
  });
});
afterAll(() => server.close());
beforeEach(() => {
  server.faults.clear();
  server.asked.length = 0;
});

function adapterOf(id: string): SourceAdapter {
  const adapter = adapters.find((each) => each.id === id);
  if (!adapter) throw new Error(`no adapter ${id}`);
  return adapter;
}

async function fetched(id: string) {
  const artifacts = artifactsInMemory();
  const adapter = adapterOf(id);
  let step = await adapter.fetch({
    http: http(),
    artifacts,
    cursor: undefined,
    isTimeUp: () => true,
  });
  while (!step.done)
    step = await adapter.fetch({
      http: http(),
      artifacts,
      // As it is stored between steps.
      cursor: JSON.parse(JSON.stringify(step.cursor)),
      isTimeUp: () => true,
    });
  return { step, artifacts, ...(await itemsOf(adapter, artifacts)) };
}

const named = (items: Awaited<ReturnType<typeof fetched>>, name: string) =>
  items.locations.find((record) => 'name' in record.fields && record.fields.name === name);

describe('the schools of DUO', () => {
  it('come as locations, institutions and boards, with every oddity of the file', async () => {
    const po = await fetched('duo-po');
    expect(po.rejects).toEqual([]);
    expect(po.locations).toHaveLength(172);
    expect(po.organizations.filter(({ fields }) => fields.kind === 'school')).toHaveLength(160);
    expect(named(po, 'Basisschool "De Proefparel"')).toBeDefined();
    expect(named(po, 'Dalton Kindcentrum ’t Voorbeeld')).toBeDefined();
    expect(named(po, 'Basisschool De Brug; de ‘nieuwe’')).toBeDefined();
    const cities = po.locations.map(({ fields }) => 'address' in fields && fields.address?.city);
    expect(cities).toEqual(expect.arrayContaining(["'s-Gravenhage", 'Ede', 'Alteveer', 'Sneek']));
    expect(po.organizations.map(({ orgId }) => orgId)).toContain('board-00901');
    expect(JSON.stringify(po.records)).not.toContain('elker');
    expect(po.warnings).toEqual([{ code: 'encoding', detail: 'windows-1252' }]);
  });

  it('know their board, and its number is its name where no list names it', async () => {
    const { organizations } = await fetched('duo-po');
    const boards = new Set(
      organizations.map(({ orgId }) => orgId).filter((id) => /^board/.test(id)),
    );
    for (const { fields } of organizations)
      if (fields.kind === 'school') expect(boards.has(fields.parentOrgId ?? '')).toBe(true);
      else expect(fields.name).toBe(`Bestuur ${fields.boardNumber}`);
  });

  it('of secondary education are practical where their structure says so, and an institution is all of it', async () => {
    const vo = await fetched('duo-vo');
    expect(vo.rejects).toEqual([]);
    expect(vo.locations).toHaveLength(40);
    for (const { fields } of vo.locations) {
      if (!('structure' in fields)) continue;
      const kinds = fields.structure?.split('/') ?? [];
      expect(fields.sectors?.includes('pro')).toBe(kinds.includes('PRO'));
      expect(fields.sectors?.includes('vo')).toBe(kinds.some((kind) => kind !== 'PRO'));
    }
    for (const { orgId, fields } of vo.organizations.filter(({ fields }) => fields.brin)) {
      const offered = vo.locations.flatMap((location) =>
        location.orgId === orgId && 'sectors' in location.fields
          ? (location.fields.sectors ?? [])
          : [],
      );
      expect(new Set(fields.sectors)).toEqual(new Set(offered));
    }
  });

  it('that are special have their cluster', async () => {
    const so = await fetched('duo-so');
    expect(so.locations).toHaveLength(15);
    expect(
      so.locations.every(({ fields }) => 'sectors' in fields && fields.sectors?.[0] === 'so'),
    ).toBe(true);
    expect(so.locations.some(({ fields }) => 'cluster' in fields && fields.cluster)).toBe(true);
  });
});

describe('institutions of DUO', () => {
  it('for mbo come without locations, which DUO does not know', async () => {
    const mbo = await fetched('duo-mbo');
    expect(mbo.rejects).toEqual([]);
    expect(mbo.locations).toEqual([]);
    const institutions = mbo.organizations.filter(({ fields }) => fields.kind === 'mbo');
    expect(institutions).toHaveLength(6);
    expect(institutions[0]?.fields.institutionType).toBe('Regionaal opleidingencentrum');
  });
  it('for higher education are of the kind that DUO says', async () => {
    const ho = await fetched('duo-ho');
    expect(ho.rejects).toEqual([]);
    const kinds = ho.organizations
      .map(({ fields }) => fields.kind)
      .filter((kind) => kind !== 'board');
    expect(kinds.sort()).toEqual([
      'hogeschool',
      'hogeschool',
      'hogeschool',
      'hogeschool',
      'universiteit',
      'universiteit',
    ]);
    expect(
      ho.organizations.find(({ fields }) => fields.name.includes('Vier Winden'))?.fields.website,
    ).toBeUndefined();
  });
});

describe('the boards', () => {
  it('get their names from five lists, one after the other, each in a step of its own', async () => {
    const boards = await fetched('duo-boards');
    expect(boards.step).toEqual({ done: true, isComplete: true, failures: [] });
    expect(boards.rejects).toEqual([]);
    const names = new Map(boards.organizations.map(({ orgId, fields }) => [orgId, fields.name]));
    for (const id of ['duo-po', 'duo-vo', 'duo-so', 'duo-mbo', 'duo-ho'])
      for (const { orgId, fields } of (await fetched(id)).organizations)
        if (fields.kind === 'board') expect(names.get(orgId)).toMatch(/^Stichting /);
    expect(boards.organizations).toHaveLength(names.size);
  });
  it('keep what could be had where one list cannot: the rest does not count as missing', async () => {
    server.faults.add(/besturenvo/, { kind: 'status', status: 500 });
    const boards = await fetched('duo-boards');
    expect(boards.step).toMatchObject({
      isComplete: false,
      failures: [{ at: 'boards-vo.csv', reason: 'server_error' }],
    });
    expect(boards.organizations.length).toBeGreaterThan(0);
  });
  it('without any list are an error', async () => {
    server.faults.add(/./, { kind: 'status', status: 403 });
    await expect(fetched('duo-boards')).rejects.toMatchObject({ code: 'refused' });
  });
});

describe('asking DUO', () => {
  it('tells that nothing is new by the mark of the file', async () => {
    const adapter = adapterOf('duo-po');
    const first = await adapter.probe({ http: http(), lastToken: undefined });
    expect(first).toMatchObject({ state: 'open', token: expect.any(String) });
    const lastToken = first.state === 'open' ? first.token : undefined;
    expect(await adapter.probe({ http: http(), lastToken })).toEqual({ state: 'unchanged' });
    expect(await adapter.probe({ http: http(), lastToken: '"older"' })).toMatchObject({
      state: 'open',
    });
    expect(server.asked.every((asked) => asked.startsWith('HEAD'))).toBe(true);
  });
  it('tries the older names of a file where the present one is gone', async () => {
    server.faults.add(/02\.-alle-vestigingen-vo/, { kind: 'status', status: 404 });
    await expect(fetched('duo-vo')).rejects.toMatchObject({ code: 'not_found' });
    expect(server.asked).toEqual([
      `GET ${duoPaths.files}/02.-alle-vestigingen-vo.csv`,
      `GET ${duoPaths.files}/02-alle-vestigingen-vo.csv`,
    ]);
  });
  it.each([
    ['a page instead of a table', { kind: 'html' }, 'not_csv'],
    ['a server that keeps failing', { kind: 'status', status: 502 }, 'server_error'],
    ['a server that is too busy', { kind: 'status', status: 429, retryAfter: '1' }, 'rate_limited'],
    ['a connection that keeps breaking', { kind: 'cut' }, 'incomplete'],
  ] as const)('ends with a code and no records: %s', async (_, fault, code) => {
    server.faults.add(/02\.-alle-school/, fault);
    await expect(fetched('duo-po')).rejects.toMatchObject({ code });
  });
  it('gets over faults that pass', async () => {
    server.faults.add(/02\.-alle-school/, { kind: 'status', status: 500 }, 2);
    server.faults.add(/02\.-alle-school/, { kind: 'cut' }, 1);
    expect((await fetched('duo-po')).locations).toHaveLength(172);
  });
  it('that got half a file as if it were all sees it in the last row, and in the count', async () => {
    server.faults.add(/02\.-alle-school/, { kind: 'truncated' });
    const po = await fetched('duo-po');
    expect(po.rejects).toMatchObject([{ reason: 'wrong_field_count' }]);
    expect(po.locations.length).toBeLessThan(100);
  });
});

describe('a table of DUO that is broken', () => {
  const file = '02.-alle-schoolvestigingen-basisonderwijs.csv';
  const whole = readFileSync(
    new URL(`../../local/src/sources/data/duo/${file}`, import.meta.url),
  ).toString('latin1');
  const broken = async (spoil: (text: string) => string) => {
    const artifacts = await artifactsWith({ 'locations.csv': Buffer.from(spoil(whole), 'latin1') });
    return itemsOf(adapterOf('duo-po'), artifacts);
  };
  const eachRow = (text: string, spoil: (row: string, index: number) => string) =>
    text
      .split('\r\n')
      .map((row, index) => (index === 0 || !row ? row : spoil(row, index)))
      .join('\r\n');

  it.each([
    'VESTIGINGSCODE',
    'INTERNETADRES',
    'GEMEENTENUMMER',
  ])('by a column with another name is not read at all: %s', async (column) => {
    const renamed = broken((text) => text.replace(column, 'NIEUWE NAAM'));
    await expect(renamed).rejects.toMatchObject({ code: 'column_missing', detail: column });
  });
  it('in a tenth of its rows lists them all', async () => {
    const po = await broken((text) =>
      eachRow(text, (row, index) =>
        index % 10 === 0 ? row.split(';').slice(0, 20).join(';') : row,
      ),
    );
    expect(po.rejects).toHaveLength(17);
    expect(po.locations).toHaveLength(155);
    expect(po.rejects[0]).toMatchObject({ at: 'line 11', reason: 'wrong_field_count' });
  });
  it('by another delimiter than its header lists every row', async () => {
    const po = await broken((text) => eachRow(text, (row) => row.replaceAll(';', ',')));
    expect(po.records).toEqual([]);
    expect(po.rejects).toHaveLength(172);
  });
  it('by rows that come twice keeps the first', async () => {
    const po = await broken((text) => `${text}${text.split('\r\n').slice(1, 6).join('\r\n')}`);
    expect(po.locations).toHaveLength(172);
    expect(po.rejects).toHaveLength(5);
    expect(po.rejects[0]).toMatchObject({ reason: 'duplicate_key', field: 'VESTIGINGSCODE' });
  });
  it('by keys that are none names the field', async () => {
    const po = await broken((text) =>
      eachRow(text, (row, index) => {
        const cells = row.split(';');
        if (index === 1) cells[2] = 'XX99';
        if (index === 2) cells[3] = '00AA00';
        if (index === 3) cells[1] = '4x';
        if (index === 4) cells[4] = ' ';
        return cells.join(';');
      }),
    );
    expect(po.rejects.map(({ reason, field }) => [reason, field])).toEqual([
      ['bad_key', 'INSTELLINGSCODE'],
      ['bad_key', 'VESTIGINGSCODE'],
      ['bad_key', 'BEVOEGD GEZAG NUMMER'],
      ['missing', 'VESTIGINGSNAAM'],
    ]);
  });
  it('by a municipality that is new says so once, and keeps the schools', async () => {
    const po = await broken((text) => text.replaceAll(';0599;', ';2099;'));
    expect(po.locations).toHaveLength(172);
    expect(po.warnings).toContainEqual({ code: 'unknown_municipality', detail: '2099' });
    expect(po.warnings).toHaveLength(2);
  });
  it('only by its encoding gives the same records', async () => {
    const artifacts = await artifactsWith({
      'locations.csv': `\uFEFF${new TextDecoder('windows-1252').decode(Buffer.from(whole, 'latin1'))}`,
    });
    const again = await itemsOf(adapterOf('duo-po'), artifacts);
    expect(again.records).toEqual((await fetched('duo-po')).records);
  });
});

it('higher education of 2021, with BRIN numbers and fields of eighty spaces, is read as of now', async () => {
  const ho = await fetched('duo-ho');
  const older = [];
  for await (const chunk of ho.artifacts.read('locations.csv')) older.push(chunk);
  const text = Buffer.concat(older).toString('latin1');
  const of2021 = text
    .replace('INSTELLINGSCODE', 'BRIN NUMMER')
    .replaceAll('; ;', `;${' '.repeat(80)};`);
  const artifacts = await artifactsWith({ 'locations.csv': Buffer.from(of2021, 'latin1') });
  expect((await itemsOf(adapterOf('duo-ho'), artifacts)).records).toEqual(ho.records);
});

it('the coordinates of the demo are those of schools that DUO names', async () => {
  const artifacts = await artifactsWith({ file: coordinatesFile({ realFolder: undefined }) ?? '' });
  const { records, rejects } = await itemsOf(fileCoordinates, artifacts);
  expect(rejects).toEqual([]);
  const known = new Set<string>();
  for (const id of ['duo-po', 'duo-vo', 'duo-so'])
    for (const record of (await fetched(id)).locations) if ('key' in record) known.add(record.key);
  expect(records).toHaveLength(172);
  for (const record of records) expect('key' in record && known.has(record.key)).toBe(true);
});
