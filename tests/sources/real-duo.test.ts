// The real file of primary education, August 2026, and the schools with coordinates of November 2024.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { duoAdapters } from '../../functions/src/reference/sources/duo.ts';
import { fileCoordinates } from '../../functions/src/reference/sources/file-coordinates.ts';
import { coordinatesFile, duoPaths, duoRoutes } from '../../local/src/sources/duo.ts';
import { artifactsWith, itemsOf } from './artifacts-in-memory.ts';
import { realFile, realFolder } from './real-files.ts';

const primary = realFile('duo/02.-alle-schoolvestigingen-basisonderwijs.csv');
const others = realFile('duo/scholen-geo-2024-11-24.csv');
const [po, vo, so] = duoAdapters({ files: () => '', portal: () => '' });
const timeout = 60_000;

async function read(adapter: typeof po, content: Buffer | string) {
  if (!adapter) throw new Error('no adapter');
  return itemsOf(adapter, await artifactsWith({ 'locations.csv': content }));
}

describe.skipIf(!primary)('primary education', { timeout }, () => {
  const content = () => readFileSync(primary ?? '');

  it('has 6,122 locations of 6,011 schools under 749 boards in 342 municipalities, and no reject', async () => {
    const { locations, organizations, rejects, warnings } = await read(po, content());
    expect(rejects).toEqual([]);
    expect(warnings).toEqual([{ code: 'encoding', detail: 'windows-1252' }]);
    expect(new Set(locations.map((record) => 'key' in record && record.key)).size).toBe(6122);
    expect(organizations.filter(({ fields }) => fields.kind === 'school')).toHaveLength(6011);
    expect(organizations.filter(({ fields }) => fields.kind === 'board')).toHaveLength(749);
    const municipalities = locations.map(
      ({ fields }) => 'municipalityCode' in fields && fields.municipalityCode,
    );
    expect(new Set(municipalities).size).toBe(342);
    expect(municipalities).not.toContain(undefined);
  });

  it('keeps quotes and apostrophes, and knows a municipality by its number', async () => {
    const { locations } = await read(po, content());
    const byKey = new Map(
      locations.flatMap((record) => ('key' in record ? [[record.key, record.fields]] : [])),
    );
    expect(byKey.get('00AR00')).toMatchObject({
      name: 'Basisschool "De Maasparel"',
      address: { street: 'Nieuwendijk', houseNumber: '22', zip: '6107 AW', city: 'Stevensweert' },
      municipalityCode: '1641',
      phone: '0475551618',
      website: 'https://www.bsdemaasparel.nl',
      holidayRegion: 'Zuid',
      isMain: true,
    });
    expect(byKey.get('05OC00')).toMatchObject({ name: 'Dalton Kindcentrum ’t Kompas' });
    expect(byKey.get('32LY00')).toMatchObject({ municipalityCode: '1948' });
    expect(byKey.get('32JK00')).toMatchObject({ address: { city: 'Alteveer' } });
    const websites = [...byKey.values()].filter((fields) => 'website' in fields);
    // 638 are blank and eight are broken.
    expect(websites).toHaveLength(6122 - 638 - 8);
  });

  it('is the same file in UTF-8, with a mark or without', async () => {
    const { records } = await read(po, content());
    const text = new TextDecoder('windows-1252').decode(content());
    expect(text).toContain('Fryslân');
    expect((await read(po, text)).records).toEqual(records);
    expect((await read(po, `\uFEFF${text}`)).records).toEqual(records);
  });
});

describe.skipIf(!others)('the stand-in with real files', { timeout }, () => {
  const serve = (name: string) => {
    const path = `${duoPaths.files}/${name}`;
    const answer = duoRoutes({ realFolder })({
      method: 'GET',
      path,
      query: new URLSearchParams(),
      headers: {},
    });
    if (!Buffer.isBuffer(answer?.body)) throw new Error(`not served: ${name}`);
    return answer.body;
  };

  it('serves secondary and special schools as DUO would', async () => {
    const secondary = await read(vo, serve('02.-alle-vestigingen-vo.csv'));
    const special = await read(so, serve('09.-alle-vestigingen-sbo-so-en-vso.csv'));
    expect(secondary.rejects).toEqual([]);
    expect(secondary.locations).toHaveLength(1619);
    expect(special.rejects).toEqual([]);
    expect(special.locations).toHaveLength(888);
  });
  it('has where all schools are', async () => {
    const artifacts = await artifactsWith({ file: coordinatesFile({ realFolder }) ?? '' });
    const { records, rejects } = await itemsOf(fileCoordinates, artifacts);
    expect(records.length + rejects.length).toBe(8622);
    expect(rejects.length).toBeLessThan(20);
  });
});
