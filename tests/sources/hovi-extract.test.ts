// The list of teacher training against the real extract, and every location of it.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { otherEducationCroho, teacherTraining } from '../../domain/src/codes/teacher-training.ts';
import { canonicalRecordSchema } from '../../domain/src/reference/canonical-record.ts';
import { trainingOfCroho } from '../../domain/src/reference/teacher-training.ts';
import { hoviRecords } from '../../functions/src/reference/sources/hovi-records.ts';
import { realLocation } from '../../local/src/sources/hovi-content.ts';
import { readCsv } from '../../local/src/sources/read-csv.ts';
import { realFolder } from './real-files.ts';
import { countBy, sorted } from './source-server.ts';
import { unlessReal } from './unless-real.ts';

describe('the list of teacher training', () => {
  it('names no number twice, in neither of its parts', () => {
    const numbers = [...teacherTraining, ...otherEducationCroho].map(({ croho }) => croho);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.filter((croho) => !/^\d{5}$/.test(croho))).toEqual([]);
  });
});

describe.skipIf(unlessReal.skip)(unlessReal.title('the real extract of HOVI'), () => {
  const extract = (name: string) =>
    readCsv(join(realFolder ?? '', 'hovi', `hovi-${name}-2025-02-17.csv`));
  const programmes = unlessReal.skip
    ? []
    : extract('lerarenopleidingen').filter((row) => row.product_type === 'croho_program');
  const heuristic: Record<string, string> = {
    pabo: 'pabo',
    'lerarenopleiding-2e-graad': 'second_degree',
    'lerarenopleiding-1e-graad': 'first_degree',
    'educatieve-master-po': 'educational_master_po',
    'educatieve-master-1e-graad': 'educational_master',
    kunstvakdocent: 'arts',
    'lerarenopleiding-groen-mbo': 'green',
    'educatieve-ad': 'educational_ad',
    'overig-onderwijs': 'left out',
  };

  it('has no programme of the sector education that nobody looked at', () => {
    const leftOut = new Set(otherEducationCroho.map(({ croho }) => croho));
    const unknown = programmes.filter(
      ({ croho = '' }) => !trainingOfCroho(croho) && !leftOut.has(croho),
    );
    expect(programmes).toHaveLength(396);
    expect(unknown).toEqual([]);
    expect(new Set(programmes.map(({ croho }) => croho)).size).toBe(97);
  });

  it('has so many of each kind, and differs from the guess by name in two numbers', () => {
    const kindOf = (croho: string | undefined) => trainingOfCroho(croho)?.kind ?? 'left out';
    expect(countBy(programmes, ({ croho }) => kindOf(croho))).toEqual({
      pabo: 41,
      second_degree: 167,
      first_degree: 65,
      educational_master_po: 2,
      educational_master: 11,
      arts: 33,
      green: 3,
      educational_ad: 15,
      'left out': 59,
    });
    const others = programmes.filter(({ croho, kind = '' }) => heuristic[kind] !== kindOf(croho));
    expect(countBy(others, ({ croho, kind }) => `${croho} ${kind} ${kindOf(croho)}`)).toEqual({
      // Gives a second degree in sign language.
      '34104 overig-onderwijs second_degree': 1,
      // Writes what others say, and teaches nobody.
      '80030 educatieve-ad left out': 1,
    });
  });

  it('has 462 locations, and each can be read', () => {
    const rows = extract('locations');
    const { records, rejects } = sorted([
      ...hoviRecords({
        organization: {
          organizationId: '1',
          brin: '9006',
          brinName: 'Alle',
          shortCode: undefined,
          organizationType: undefined,
          email: undefined,
          phone: undefined,
          webLink: undefined,
          mainLocation: undefined,
        },
        locations: rows.map(realLocation),
        products: [],
        unlisted: [],
      }),
    ]);
    const locations = records.flatMap((record) => (record.part === 'location' ? [record] : []));
    expect(rejects).toEqual([]);
    expect(locations).toHaveLength(462);
    const invalid = locations.filter((record) => !canonicalRecordSchema.safeParse(record).success);
    expect(invalid).toEqual([]);
    const has = (field: 'street' | 'zip' | 'city') =>
      locations.filter(({ fields }) => fields.address?.[field]).length;
    expect({ street: has('street'), city: has('city') }).toEqual({ street: 388, city: 400 });
    expect(
      locations.filter(({ fields }) => /^[A-Z\s]+$/.test(fields.address?.city ?? 'a')),
    ).toEqual([]);
  });
});
