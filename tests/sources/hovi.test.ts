// The adapter of HOVI against its stand-in, and against what a server can do wrong.
import { describe, expect, it } from 'vitest';
import { canonicalRecordSchema, recordKey } from '../../domain/src/reference/canonical-record.ts';
import { hoviAdapter } from '../../functions/src/reference/sources/hovi.ts';
import { hoviRoutes } from '../../local/src/sources/hovi-routes.ts';
import { standInKey } from '../../local/src/sources/stand-in-key.ts';
import { realFolder } from './real-files.ts';
import { countBy, type Fault, hastyClient, runSource, sourceServer } from './source-server.ts';
import { unlessReal } from './unless-real.ts';

const synthetic = hoviRoutes({ realFolder: undefined });

async function startHovi({
  fault,
  routes = synthetic,
}: {
  fault?: Fault;
  routes?: typeof synthetic;
} = {}) {
  const { url, host, asked } = await sourceServer(routes, fault);
  return {
    adapter: hoviAdapter(() => ({ url: `${url}/hovi/api/4`, token: standInKey })),
    host,
    asked,
  };
}

describe('HOVI', () => {
  it('gives institutions, locations and the programmes that are teacher training', async () => {
    const { adapter, host } = await startHovi();
    const { records, rejects, isComplete, droppedEmails } = await runSource(adapter, host);
    expect(isComplete).toBe(true);
    expect(rejects).toEqual([]);
    expect(records.filter((record) => !canonicalRecordSchema.safeParse(record).success)).toEqual(
      [],
    );
    expect(new Set(records.map(recordKey)).size).toBe(records.length);
    expect(countBy(records, ({ part }) => part)).toEqual({
      location: 20,
      organization: 8,
      programme: 41,
    });
    // The mailbox of a person.
    expect(droppedEmails).toBe(1);
  });

  it('names an institution by its BRIN, and by its own number where that is none', async () => {
    const { adapter, host } = await startHovi();
    const { records } = await runSource(adapter, host);
    const organizations = records.filter(({ part }) => part === 'organization');
    expect(organizations.map(({ orgId }) => orgId).sort()).toEqual(
      'brin-90AA brin-90AB brin-90AC brin-90AD brin-90AE brin-90AF hovi-507 hovi-508'.split(' '),
    );
    expect(organizations.find(({ orgId }) => orgId === 'hovi-507')?.fields).toMatchObject({
      kind: 'hogeschool',
      otherCode: '9006',
      email: 'admissions@delta-institute.example',
      municipalityCode: '0606',
      address: { street: 'Havenstraat', houseNumber: '11', zip: '3111 AA', city: 'Schiedam' },
    });
    const university = organizations.find(({ orgId }) => orgId === 'brin-90AE');
    expect(university?.fields).toMatchObject({ kind: 'universiteit', brin: '90AE' });
  });

  it('keys a location by its code once, and by its own number where the code is taken or missing', async () => {
    const { adapter, host } = await startHovi();
    const { records } = await runSource(adapter, host);
    const keys = records.flatMap((record) =>
      record.part === 'location' && record.orgId === 'brin-90AD' ? [record.key] : [],
    );
    expect(keys).toEqual(['90AD00', '90AD01', 'hovi-5043', 'hovi-5044']);
    const withoutAddress = records.find(
      (record) => record.part === 'location' && record.key === 'hovi-5014',
    );
    expect(withoutAddress?.fields).toEqual({
      name: 'Cursuslocatie: onbekend',
      isMain: false,
      website: 'https://www.rijnoever.example',
    });
  });

  it('takes a programme with its forms, places and what it leads to, and its end where it is archived', async () => {
    const { adapter, host } = await startHovi();
    const { records } = await runSource(adapter, host);
    const programmes = records.filter((record) => record.part === 'programme');
    expect(programmes.find(({ key }) => key === 'hovi-50101')).toEqual({
      orgId: 'brin-90AA',
      part: 'programme',
      key: 'hovi-50101',
      fields: {
        title: 'Leraar Basisonderwijs (pabo)',
        kind: 'pabo',
        level: 'bachelor',
        croho: '34808',
        degree: 'Bachelor of Education',
        forms: ['deeltijd', 'voltijd'],
        qualifications: ['po'],
        subjects: ['po_group'],
        sectors: ['po', 'so'],
        website: 'https://www.rijnoever.example/opleidingen/34808-1',
        locationKeys: ['90AA00', '90AA01'],
      },
    });
    expect(programmes.filter(({ endDate }) => endDate)).toMatchObject([
      { key: 'hovi-50114', endDate: '2025-09-01' },
    ]);
    // English where there is no Dutch.
    expect(programmes.find(({ key }) => key === 'hovi-50701')?.fields.title).toBe(
      'International Teacher Education for Primary Schools',
    );
  });

  it('gives the same after ever so many stops as in one go', async () => {
    const { adapter, host } = await startHovi();
    const inOneGo = await runSource(adapter, host);
    const inSteps = await runSource(adapter, host, 3);
    expect(inSteps.steps).toBe(3);
    expect(inSteps.items).toEqual(inOneGo.items);
  });

  it('goes on without an organization that keeps failing, and is not complete', async () => {
    const { adapter, host } = await startHovi({
      fault: (path, _times, response) => {
        if (!path.endsWith('/organization/504/product')) return false;
        response.writeHead(500).end();
        return true;
      },
    });
    const { records, isComplete, failures } = await runSource(adapter, host);
    expect({ isComplete, failures }).toEqual({
      isComplete: false,
      failures: [{ at: 'organization/504', reason: 'server_error' }],
    });
    expect(records.some(({ orgId }) => orgId === 'brin-90AD')).toBe(false);
    expect(records.filter(({ part }) => part === 'organization')).toHaveLength(7);
  });

  it('goes on without an organization whose answer breaks off, is a page or has another shape', async () => {
    const bodies: Record<string, string> = {
      '/organization/501/location/5011': '{"locationId": "5011", "locat',
      '/organization/502': '<!doctype html><title>Onderhoud</title>',
      '/organization/503': '{"organizationId": null}',
    };
    const { adapter, host } = await startHovi({
      fault: (path, _times, response) => {
        const body = bodies[path.replace('/hovi/api/4', '')];
        if (!body) return false;
        response.writeHead(200, { 'content-type': 'application/json' }).end(body);
        return true;
      },
    });
    const { failures, isComplete } = await runSource(adapter, host);
    expect({ isComplete, failures }).toEqual({
      isComplete: false,
      failures: [
        { at: 'organization/501', reason: 'incomplete' },
        { at: 'organization/502', reason: 'not_json' },
        { at: 'organization/503', reason: 'unknown_shape' },
      ],
    });
  });

  it('gives up when organization after organization fails', async () => {
    const { adapter, host, asked } = await startHovi({
      fault: (path, _times, response) => {
        if (!/\/organization\/\d/.test(path)) return false;
        response.writeHead(503).end();
        return true;
      },
    });
    await expect(runSource(adapter, host)).rejects.toThrow('server_error');
    expect(asked.filter((path) => path.endsWith('/organization/506'))).toEqual([]);
  });

  it('waits as long as the server asks for, and then has everything', async () => {
    const { adapter, host } = await startHovi({
      fault: (path, times, response) => {
        if (!path.endsWith('/organization/505') || times > 0) return false;
        response.writeHead(429, { 'retry-after': '7' }).end();
        return true;
      },
    });
    const { isComplete, pauses } = await runSource(adapter, host);
    expect({ isComplete, pauses }).toEqual({ isComplete: true, pauses: [7000] });
  });

  it('leaves out what is gone between the list and the question for it', async () => {
    const { adapter, host } = await startHovi({
      fault: (path, _times, response) => {
        if (!path.endsWith('/product/50101')) return false;
        response.writeHead(404).end();
        return true;
      },
    });
    const { isComplete, records } = await runSource(adapter, host);
    expect(isComplete).toBe(true);
    expect(records.filter(({ part }) => part === 'programme')).toHaveLength(40);
  });

  it('is put off while the source says that it is offline, and open otherwise', async () => {
    const offline = await startHovi({
      fault: (path, _times, response) => {
        if (!path.endsWith('/state')) return false;
        response.end('{"apistate": "offline"}');
        return true;
      },
    });
    const open = await startHovi();
    const probe = ({ adapter, host }: typeof open) =>
      adapter.probe({ http: hastyClient(host).http, lastToken: undefined });
    expect(await probe(offline)).toEqual({ state: 'postponed', reason: 'source_offline' });
    expect(await probe(open)).toEqual({ state: 'open' });
  });

  it('cannot run without a key, and is refused with a wrong one', async () => {
    const { url, host } = await sourceServer(synthetic);
    const withKey = (token: string) => hoviAdapter(() => ({ url: `${url}/hovi/api/4`, token }));
    expect(withKey('').unavailable()).toBe('key_missing');
    expect(withKey(standInKey).unavailable()).toBeUndefined();
    await expect(runSource(withKey('wrong'), host)).rejects.toThrow('refused');
  });

  it('tells of a number that nobody looked at yet', async () => {
    const { adapter, host } = await startHovi({
      fault: (path, _times, response) => {
        if (!path.endsWith('/organization/508/product')) return false;
        const product = {
          productId: '1',
          productType: 'croho_program',
          croho: '35999',
          crohoName: { nl: 'Opleiding tot leraar programmeren' },
        };
        response.end(JSON.stringify([product, { ...product, productId: '2', croho: '44103' }]));
        return true;
      },
    });
    const { warnings } = await runSource(adapter, host);
    expect(warnings).toEqual([
      { code: 'unlisted_croho', detail: '35999 Opleiding tot leraar programmeren' },
    ]);
  });
});

describe.skipIf(unlessReal.skip)(unlessReal.title('HOVI, the real extract'), () => {
  it('gives 123 institutions, the locations that belong to one, and their teacher training', async () => {
    const { adapter, host } = await startHovi({ routes: hoviRoutes({ realFolder }) });
    const { records, rejects, isComplete } = await runSource(adapter, host);
    expect({ isComplete, rejects }).toEqual({ isComplete: true, rejects: [] });
    const invalid = records.flatMap((record) => {
      const { error } = canonicalRecordSchema.safeParse(record);
      return error ? [`${recordKey(record)} ${error.issues[0]?.path.join('.')}`] : [];
    });
    expect(invalid).toEqual([]);
    expect(new Set(records.map(recordKey)).size).toBe(records.length);
    const organizations = records.filter(({ part }) => part === 'organization');
    expect(organizations.filter(({ orgId }) => orgId.startsWith('hovi-'))).toHaveLength(10);
    expect(countBy(records, ({ part }) => part)).toEqual({
      location: 240,
      organization: 123,
      // Of the 396 of the sector education; hovi-extract.test.ts says which 59 are left out.
      programme: 337,
    });
  }, 60_000);
});
