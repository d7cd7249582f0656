import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceId } from '../reference/source.ts';
import { aLocationRecord, anOrganizationRecord, withRecords } from './an-organization.ts';
import { entryOf, packEntries, unpackEntries } from './directory-entry.ts';
import { resolveOrganization } from './resolve.ts';
import type { OrganizationFields } from './source-fields.ts';

const orgId = 'brin-25BA';

/** What each source says, in the order in which they were read. */
function said(...layers: [SourceId, Partial<OrganizationFields>][]) {
  let organization: ReturnType<typeof withRecords> | undefined;
  for (const [sourceId, fields] of layers)
    organization = withRecords(organization, [anOrganizationRecord(orgId, fields)], {
      sourceId,
      date: sourceId === 'hovi' ? '2026-11-20' : '2026-11-26',
    });
  if (!organization) throw new Error('nothing said');
  return organization;
}

describe('what sources say side by side', () => {
  it('is shown by field of who goes first, with source and date', () => {
    const resolved = resolveOrganization(
      said(
        ['hovi', { kind: 'hogeschool', name: 'HS', phone: '010 1', website: 'https://hs.example' }],
        ['duo-ho', { kind: 'hogeschool', name: 'Hogeschool Voorbeeld', phone: '010 2' }],
      ),
    );
    expect(resolved).toMatchObject({ name: 'Hogeschool Voorbeeld', phone: '010 1' });
    expect(resolved.from).toMatchObject({
      name: { sourceId: 'duo-ho', date: '2026-11-26' },
      phone: { sourceId: 'hovi', date: '2026-11-20' },
      website: { sourceId: 'hovi' },
    });
  });

  it('a source that is silent takes nothing away', () => {
    const resolved = resolveOrganization(
      said(['file-organizations', { website: 'https://x.example' }], ['duo-po', {}]),
    );
    expect(resolved.website).toBe('https://x.example');
  });

  it('lists of sectors are put together', () => {
    const resolved = resolveOrganization(
      said(['duo-vo', { sectors: ['vo'] }], ['duo-so', { sectors: ['so'] }]),
    );
    expect(resolved.sectors).toEqual(['so', 'vo']);
  });

  it('comes out the same, in whatever order they were read', () => {
    const layers = fc.uniqueArray(
      fc.tuple(
        fc.constantFrom<SourceId>('duo-po', 'duo-so', 'hovi', 'kiesmbo', 'file-organizations'),
        fc.record({ name: fc.constantFrom('A', 'B'), phone: fc.constantFrom('1', '2') }),
      ),
      { selector: ([sourceId]) => sourceId, minLength: 1 },
    );
    fc.assert(
      fc.property(layers, (given) => {
        expect(resolveOrganization(said(...given))).toEqual(
          resolveOrganization(said(...given.toReversed())),
        );
      }),
    );
  });

  it('what one source closed speaks after what another still has', () => {
    const organization = said(
      ['duo-po', { name: 'Oude naam' }],
      ['file-organizations', { name: 'Nieuwe naam' }],
    );
    const closed = withRecords(organization, [], { sourceId: 'duo-po' });
    expect(closed.name).toBe('Oude naam');
    const layer = organization.layers['duo-po'];
    if (layer)
      organization.layers['duo-po'] = { ...layer, standing: 'closed', closedOn: '2026-01-01' };
    expect(resolveOrganization(organization)).toMatchObject({
      name: 'Nieuwe naam',
      standing: 'active',
    });
  });
});

describe('locations', () => {
  const at = { lat: 52, lon: 5 };
  const school = anOrganizationRecord(orgId);

  it('take their position from any source, from a file of coordinates last', () => {
    const own = withRecords(undefined, [school, aLocationRecord(orgId, '25BA00')]);
    const placed = withRecords(
      own,
      [{ orgId, part: 'position', key: '25BA00', fields: { position: at } }],
      { sourceId: 'file-coordinates' },
    );
    expect(resolveOrganization(placed).locations['25BA00']).toMatchObject({
      position: at,
      from: { position: { sourceId: 'file-coordinates' }, name: { sourceId: 'duo-po' } },
    });
    const better = { lat: 51, lon: 4 };
    const exact = withRecords(placed, [aLocationRecord(orgId, '25BA00', { position: better })]);
    expect(resolveOrganization(exact).locations['25BA00']?.position).toEqual(better);
  });

  it('a position alone makes none', () => {
    const records = [
      school,
      { orgId, part: 'position', key: '25BA09', fields: { position: at } },
    ] as const;
    const organization = withRecords(undefined, records);
    expect(resolveOrganization(organization).locations).toEqual({});
  });

  it('that closed are not in the list, but those of a closed organization are: it is found where it was', () => {
    const locations = ['25BA00', '25BA01'].map((key) => aLocationRecord(orgId, key, { name: key }));
    const organization = withRecords(undefined, [school, ...locations]);
    const close = (keys: string[]) =>
      withRecords(organization, [school], {
        records: [],
        standings: new Map(
          keys.map((key) => [`${orgId}/${key}`, { hash: 'a', closedOn: '2026-11-26' }]),
        ),
      });
    const placesOf = (keys: string[]) => entryOf(orgId, close(keys)).places.map(({ key }) => key);
    expect(placesOf(['location/25BA01'])).toEqual(['25BA00']);
    expect(placesOf(['organization', 'location/25BA00', 'location/25BA01'])).toEqual([
      '25BA00',
      '25BA01',
    ]);
  });
});

it('a chunk of a directory is the same text, in whatever order its organizations come', () => {
  const entries = ['brin-02AA', 'brin-01AA'].map((id) => entryOf(id, said(['duo-po', {}])));
  expect(packEntries(entries)).toBe(packEntries(entries.toReversed()));
  expect(unpackEntries(packEntries(entries)).map((entry) => entry.orgId)).toEqual([
    'brin-01AA',
    'brin-02AA',
  ]);
});
