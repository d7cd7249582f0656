// Files that somebody brings: other organizations, desks, coordinates.
import { describe, expect, it } from 'vitest';
import type { SourceAdapter } from '../../functions/src/reference/sources/adapter.ts';
import { fileCoordinates } from '../../functions/src/reference/sources/file-coordinates.ts';
import { fileDesks } from '../../functions/src/reference/sources/file-desks.ts';
import { fileOrganizations } from '../../functions/src/reference/sources/file-organizations.ts';
import { artifactsWith, itemsOf } from './artifacts-in-memory.ts';

const read = async (adapter: SourceAdapter, content: string) =>
  itemsOf(adapter, await artifactsWith({ file: content }));

describe('other organizations', () => {
  const header =
    'code;naam;soort;sectoren;straat;huisnummer;postcode;plaats;gemeente;telefoon;email;website;einddatum';

  it('come from a table, with their kind, sectors and municipality by code or by name', async () => {
    const { organizations, rejects } = await read(
      fileOrganizations,
      `${header}\nwerk-1;Proefwerk;;po,Voortgezet onderwijs;Kladpad;3-A;6811xx;ARNHEM;Arnhem;026 0000001;info@proefwerk.example;www.proefwerk.example;\nbestuur-1;Schoolbestuur Schets;schoolbestuur;;;;;;599;;;;2026-08-01\n`,
    );
    expect(rejects).toEqual([]);
    expect(organizations).toEqual([
      {
        part: 'organization',
        orgId: 'other-werk-1',
        fields: {
          kind: 'other',
          name: 'Proefwerk',
          otherCode: 'werk-1',
          sectors: ['po', 'vo'],
          address: { street: 'Kladpad', houseNumber: '3A', zip: '6811 XX', city: 'Arnhem' },
          municipalityCode: '0202',
          phone: '0260000001',
          email: 'info@proefwerk.example',
          website: 'https://www.proefwerk.example',
        },
      },
      {
        part: 'organization',
        orgId: 'other-bestuur-1',
        endDate: '2026-08-01',
        fields: {
          kind: 'board',
          name: 'Schoolbestuur Schets',
          otherCode: 'bestuur-1',
          municipalityCode: '0599',
        },
      },
    ]);
  });

  it('come the same from JSON', async () => {
    const table = await read(fileOrganizations, 'code;naam;sectoren;gemeente\na1;Een;po,vo;0202\n');
    const list = [{ Code: 'a1', naam: 'Een', sectoren: ['po', 'vo'], gemeente: '0202' }];
    const json = await read(fileOrganizations, JSON.stringify(list));
    expect(json.records).toEqual(table.records);
  });

  it('lose the addresses of persons, which are counted', async () => {
    const { organizations, droppedEmails } = await read(
      fileOrganizations,
      'code;naam;email\na1;Een;anna.jansen@een.example\na2;Twee;contact@twee.example\n',
    );
    expect(droppedEmails).toBe(1);
    expect(organizations.map(({ fields }) => fields.email)).toEqual([
      undefined,
      'contact@twee.example',
    ]);
  });

  it('that cannot be read are rejected by field', async () => {
    const { records, rejects } = await read(
      fileOrganizations,
      `${header}\n;Zonder;;;;;;;;;;;\na/1;Een;;;;;;;;;;;\na1;;;;;;;;;;;;\na2;T;vereniging;;;;;;;;;;\na3;D;;kleuters;;;;;;;;;\na4;V;;;;;;;Nergens;;;;\na5;V;;;;;;;;;;;1-8-2026\na6;Goed;;;;;;;;;;;\na6;Weer;;;;;;;;;;;\n`,
    );
    expect(records).toHaveLength(1);
    expect(rejects.map(({ at, reason, field }) => [at, reason, field])).toEqual([
      ['line 2', 'bad_key', 'code'],
      ['line 3', 'bad_key', 'code'],
      ['line 4', 'missing', 'naam'],
      ['line 5', 'unknown_value', 'soort'],
      ['line 6', 'unknown_value', 'sectoren'],
      ['line 7', 'unknown_municipality', 'gemeente'],
      ['line 8', 'bad_date', 'einddatum'],
      ['line 10', 'duplicate_key', 'code'],
    ]);
  });

  it.each([
    ['[{"code": "a1"', 'not_json'],
    ['{"code": "a1"}', 'not_json'],
    ['[]', 'empty'],
    ['[{"code": "a1"}]', 'column_missing'],
    ['code;titel\na1;Een\n', 'column_missing'],
    ['<html></html>', 'not_csv'],
    ['', 'empty'],
  ])('that are no such file end with a code: %s', async (content, code) => {
    await expect(read(fileOrganizations, content)).rejects.toMatchObject({ code });
  });
});

describe('desks', () => {
  it('come with the municipalities that they serve and where to make an appointment', async () => {
    const { organizations } = await read(
      fileDesks,
      'code;naam;email;gemeenten;afspraak;bereikbaarheid\noost;Loket Oost;onderwijsloket@oost.example;Arnhem,0268|Ede;https://oost.example/afspraak;ma en di\n',
    );
    expect(organizations).toMatchObject([
      {
        orgId: 'desk-oost',
        fields: {
          kind: 'desk',
          serves: ['0202', '0228', '0268'],
          email: 'onderwijsloket@oost.example',
          bookingUrl: 'https://oost.example/afspraak',
          availability: 'ma en di',
        },
      },
    ]);
  });
  it('that serve a municipality that does not exist are rejected', async () => {
    const { rejects } = await read(
      fileDesks,
      'code;naam;gemeenten\noost;Loket Oost;Arnhem,Atlantis\n',
    );
    expect(rejects).toMatchObject([{ reason: 'unknown_municipality', field: 'gemeenten' }]);
  });
});

describe('coordinates', () => {
  it('may have a comma, and join by the key of the location', async () => {
    const { records } = await read(fileCoordinates, 'vestigingscode;lat;lon\n00AA01;52,1;5.25\n');
    expect(records).toEqual([
      {
        part: 'position',
        orgId: 'brin-00AA',
        key: '00AA01',
        fields: { position: { lat: 52.1, lon: 5.25 } },
      },
    ]);
  });
  it.each([
    ['00AA;52,1;5,2', 'bad_key'],
    ['00AA01;noord;5,2', 'no_number'],
    ['00AA01;52,1;', 'no_number'],
    ['00AA01;5,2;52,1', 'out_of_range'],
    ['00AA01;155000;463000', 'no_number'],
  ])('that are none are rejected: %s', async (row, reason) => {
    const { rejects } = await read(fileCoordinates, `vestigingscode;lat;lon\n${row}\n`);
    expect(rejects).toMatchObject([{ reason }]);
  });
});
