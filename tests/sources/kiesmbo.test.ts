// The adapter of KiesMBO against its stand-in, and against what a server can do wrong.
import { describe, expect, it } from 'vitest';
import {
  canonicalRecordSchema,
  recordKey,
  type SourceItem,
} from '../../domain/src/reference/canonical-record.ts';
import { kiesmboAdapter } from '../../functions/src/reference/sources/kiesmbo.ts';
import { kiesmboRoutes } from '../../local/src/sources/kiesmbo-routes.ts';
import { standInKey } from '../../local/src/sources/stand-in-key.ts';
import { artifactsInMemory } from './artifacts-in-memory.ts';
import { realFolder } from './real-files.ts';
import { countBy, type Fault, hastyClient, runSource, sourceServer } from './source-server.ts';
import { unlessReal } from './unless-real.ts';

const synthetic = kiesmboRoutes({ realFolder: undefined });
const exportPath = '/kiesmbo/api/v2/export';

async function startKiesmbo({
  fault,
  routes = synthetic,
}: {
  fault?: Fault;
  routes?: typeof synthetic;
} = {}) {
  const { url, host, asked } = await sourceServer(routes, fault);
  return {
    adapter: kiesmboAdapter(() => ({ url: `${url}/kiesmbo`, key: standInKey })),
    host,
    asked,
  };
}

const answers =
  (body: string): Fault =>
  (_path, _times, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    return true;
  };

describe('KiesMBO', () => {
  it('gives schools, locations, and the studies that lead to support in education', async () => {
    const { adapter, host } = await startKiesmbo();
    const { records, rejects, warnings, droppedEmails, isComplete } = await runSource(
      adapter,
      host,
    );
    expect({ isComplete, rejects, warnings }).toEqual({
      isComplete: true,
      rejects: [],
      warnings: [],
    });
    expect(records.filter((record) => !canonicalRecordSchema.safeParse(record).success)).toEqual(
      [],
    );
    expect(new Set(records.map(recordKey)).size).toBe(records.length);
    expect(countBy(records, ({ part }) => part)).toEqual({
      location: 20,
      organization: 8,
      programme: 16,
    });
    expect(droppedEmails).toBe(1);
  });

  it('gives one programme for each study of a school, with all its places and forms', async () => {
    const { adapter, host } = await startKiesmbo();
    const { records } = await runSource(adapter, host);
    const programmes = records.filter(
      ({ orgId, part }) => orgId === 'brin-91AA' && part === 'programme',
    );
    expect(programmes).toHaveLength(3);
    expect(programmes[0]).toEqual({
      orgId: 'brin-91AA',
      part: 'programme',
      key: 'kiesmbo-25698',
      fields: {
        title: 'Onderwijsassistent',
        kind: 'support',
        level: 'mbo4',
        crebo: '25698',
        qualifications: ['oop'],
        sectors: ['po', 'so', 'vo', 'mbo'],
        forms: ['bbl', 'bol'],
        locationKeys: ['91AA00', '91AA02'],
        website: 'https://www.rocrijnstroom.example/opleidingen/25698',
      },
    });
  });

  it('writes postcodes, places and coordinates in one way, and leaves out what is none', async () => {
    const { adapter, host } = await startKiesmbo();
    const { records } = await runSource(adapter, host);
    const fieldsOf = (key: string) =>
      records.find((record) => record.part === 'location' && record.key === key)?.fields;
    expect(fieldsOf('91AD01')).toMatchObject({
      address: { street: 'Noorderlaan', houseNumber: '7', zip: '8017 JS', city: 'Zwolle' },
      municipalityCode: '0193',
      position: { lat: 52.5, lon: 6.1 },
    });
    expect(fieldsOf('91AF00')).toMatchObject({ address: { zip: '3315 LA' } });
    expect(fieldsOf('91AC00')).toMatchObject({
      address: { city: 'Ede' },
      municipalityCode: '0228',
    });
    // Four digits are no postcode, and zero is nowhere in the country.
    expect(fieldsOf('91AG03')).toMatchObject({ address: { street: 'Markt', city: 'Middelburg' } });
    expect(fieldsOf('91AG03')).not.toHaveProperty('position');
    expect(fieldsOf('91AG03')).not.toHaveProperty('address.zip');
  });

  it('takes the location with the most studies for the main one where nobody says which it is', async () => {
    const { adapter, host } = await startKiesmbo();
    const { records } = await runSource(adapter, host);
    const main = records.flatMap((record) =>
      record.part === 'location' && record.fields.isMain ? [record.key] : [],
    );
    expect(main.sort()).toEqual('91AA00 91AB00 91AC00 91AD00 91AE00 91AF00 91AG00'.split(' '));
  });

  it('knows from the beginning of the document that nothing is new', async () => {
    const { adapter, host } = await startKiesmbo();
    const { http } = hastyClient(host);
    const first = await adapter.probe({ http, lastToken: undefined });
    if (first.state !== 'open') throw new Error('not open');
    expect(first.token).toContain('2026-11-20T06:00:00');
    expect(await adapter.probe({ http, lastToken: first.token })).toEqual({ state: 'unchanged' });
    // The same document, read for other studies.
    const other = first.token?.replace(/crebo-\w+/, 'crebo-0');
    expect(await adapter.probe({ http, lastToken: other })).toEqual(first);
  });

  it('leaves out what cannot be used of a school or a location, and says where', async () => {
    const place = {
      brinvest: '91ZZ00',
      name: 'Hal',
      geoCoordinate: null,
      studies: 'none',
      email: 4,
    };
    const { adapter, host } = await startKiesmbo({
      fault: answers(
        JSON.stringify({
          schools: [
            { brin: '91ZZ', name: 'Heel', locations: [place, { brinvest: '1' }, {}, null] },
            { brin: '12345', name: 'Geen nummer' },
            'school',
            { brin: '91ZY' },
          ],
          studies: [{ crebo: '29999', creboName: 'Onderwijsassistent' }, { crebo: null }],
        }),
      ),
    });
    const { records, rejects, warnings } = await runSource(adapter, host);
    expect(records.map(recordKey)).toEqual(['brin-91ZZ/organization', 'brin-91ZZ/location/91ZZ00']);
    expect(rejects.map(({ at, reason }) => `${at} ${reason}`)).toEqual([
      'school/91ZZ/location/1 location_code_invalid',
      'school/91ZZ/location/2 location_code_missing',
      'school/91ZZ/location/3 location_code_missing',
      'school/12345 brin_invalid',
      'school/2 brin_missing',
      'school/91ZY name_missing',
    ]);
    expect(warnings).toEqual([{ code: 'unlisted_crebo', detail: '29999 Onderwijsassistent' }]);
  });

  it.each([
    [
      'breaks off',
      '{"lastUpdated": "2026-11-20", "schools": [{"brin": "91AA", "name"',
      'incomplete',
    ],
    ['breaks off between schools', '{"schools": [{"brin": "91AA", "name": "A"},', 'incomplete'],
    ['is a page', '<html><body>Service unavailable</body></html>', 'not_json'],
    ['is no JSON further on', '{"schools": [{"brin": "91AA"} oops', 'not_json'],
    ['is a message of an error', '{"HasError": true, "ErrorMessage": "stuk"}', 'unknown_shape'],
    ['is empty', '', 'incomplete'],
  ])('is no use where the document %s', async (_what, body, code) => {
    const { adapter, host } = await startKiesmbo({ fault: answers(body) });
    await expect(runSource(adapter, host)).rejects.toMatchObject({ code });
  });

  it('asks again where the connection breaks halfway', async () => {
    const { adapter, host, asked } = await startKiesmbo({
      fault: (_path, times, response) => {
        if (times > 0) return false;
        response.writeHead(200, { 'content-length': '100000' });
        response.write('{"lastUpdated": "2026-11-20", "schools": [', () => response.destroy());
        return true;
      },
    });
    const { records } = await runSource(adapter, host);
    expect(records).toHaveLength(44);
    expect(asked).toEqual([exportPath, exportPath]);
  });

  it('cannot run without a key, and is refused with a wrong one', async () => {
    const { url, host } = await sourceServer(synthetic);
    const withKey = (key: string) => kiesmboAdapter(() => ({ url: `${url}/kiesmbo`, key }));
    expect(withKey('').unavailable()).toBe('key_missing');
    await expect(runSource(withKey('wrong'), host)).rejects.toThrow('refused');
  });
});

describe.skipIf(unlessReal.skip)(unlessReal.title('KiesMBO, the real extract'), () => {
  it('gives 179 schools and 679 locations, with postcodes and coordinates in one form', async () => {
    const { adapter, host } = await startKiesmbo({ routes: kiesmboRoutes({ realFolder }) });
    const { records, rejects } = await runSource(adapter, host);
    expect(rejects).toEqual([]);
    expect(records.filter((record) => !canonicalRecordSchema.safeParse(record).success)).toEqual(
      [],
    );
    expect(countBy(records, ({ part }) => part)).toEqual({ location: 679, organization: 179 });
    const locations = records.flatMap((record) =>
      record.part === 'location' ? [record.fields] : [],
    );
    const zips = locations.flatMap(({ address }) => address?.zip ?? []);
    expect(zips.filter((zip) => !/^\d{4} [A-Z]{2}$/.test(zip))).toEqual([]);
    expect(zips.length).toBeGreaterThan(670);
    expect(locations.filter(({ position }) => !position)).toEqual([]);
    expect(locations.filter(({ municipalityCode }) => municipalityCode).length).toBeGreaterThan(
      500,
    );
  });

  it('has the same records when it is read again from the same file', async () => {
    const { adapter, host } = await startKiesmbo({ routes: kiesmboRoutes({ realFolder }) });
    const artifacts = artifactsInMemory();
    const { http } = hastyClient(host);
    await adapter.fetch({ http, artifacts, cursor: undefined, isTimeUp: () => false });
    const read = async () => {
      const items: SourceItem[] = [];
      for await (const item of adapter.records(artifacts)) items.push(item);
      return items;
    };
    const first = await read();
    expect(first).toHaveLength(858);
    expect(await read()).toEqual(first);
  });
});
