// What a row of DUO says of a location, and of the institution whose main location it is.
import type { OrganizationKind } from '@instroom/domain/codes/organization-kind.ts';
import type { Sector } from '@instroom/domain/codes/sector.ts';
import type {
  Address,
  LocationFields,
  OrganizationFields,
} from '@instroom/domain/organization/source-fields.ts';
import {
  readCity,
  readHouseNumber,
  readMunicipality,
  readPhoneNumber,
  readPostcode,
  readWebsite,
} from '@instroom/domain/reference/normalise.ts';
import type { Row } from '../csv.ts';
import { type DuoColumn, type DuoFile, duoAreas } from './duo-files.ts';

export type DuoRow = Row<DuoColumn>;

export function sectorsOf(file: DuoFile['id'], row: DuoRow): Sector[] {
  if (file === 'duo-po') return ['po'];
  if (file === 'duo-so') return ['so'];
  if (file === 'duo-mbo') return ['mbo'];
  if (file === 'duo-ho') return ['ho'];
  // `VBO/MAVO/PRO` is both; what is blank is secondary education all the same.
  const kinds = (row.get('structure') ?? '').toUpperCase().split('/');
  const isPractical = kinds.includes('PRO');
  return [
    ...(isPractical && kinds.length === 1 ? [] : ['vo' as const]),
    ...(isPractical ? ['pro' as const] : []),
  ];
}

/** Nothing where DUO has a word that we do not know. */
export function kindOf(file: DuoFile['id'], row: DuoRow): OrganizationKind | undefined {
  if (file === 'duo-mbo') return 'mbo';
  if (file !== 'duo-ho') return 'school';
  const type = row.get('hoType')?.toLowerCase();
  if (type === 'hbo') return 'hogeschool';
  return type === 'wo' ? 'universiteit' : undefined;
}

const cut = (text: string | undefined) => text?.slice(0, 200);

function addressOf(
  row: DuoRow,
  [street, houseNumber, postcode, city]: readonly [DuoColumn, DuoColumn, DuoColumn, DuoColumn],
): { address?: Address } {
  const address = tidy({
    street: cut(row.get(street)),
    houseNumber: readHouseNumber(row.get(houseNumber)),
    zip: readPostcode(row.get(postcode)),
    city: cut(readCity(row.get(city))),
  });
  return Object.keys(address).length > 0 ? { address } : {};
}

/** Without what is not said. */
function tidy<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: NonNullable<Fields[Key]> } {
  const said: { [Key in keyof Fields]?: NonNullable<Fields[Key]> } = {};
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined && value !== null) said[key] = value;
  }
  return said;
}

/** What a location and its institution have alike. */
export type Said = ReturnType<typeof saidIn>;
export function saidIn(row: DuoRow) {
  return {
    ...tidy({
      denomination: cut(row.get('denomination')),
      phone: readPhoneNumber(row.get('phone')),
      website: readWebsite(row.get('website')),
      municipalityCode: readMunicipality(row.get('municipality'))?.code,
    }),
    ...addressOf(row, ['street', 'houseNumber', 'postcode', 'city']),
  };
}

export function locationFields(
  row: DuoRow,
  code: string,
  said: Said,
  sectors: Sector[],
): LocationFields {
  const areas: Record<string, string> = {};
  for (const area of duoAreas) {
    const code = row.get(area);
    if (code) areas[area] = code.slice(0, 120);
  }
  return {
    name: cut(row.get('name')) ?? code,
    isMain: code.endsWith('00'),
    sectors,
    ...said,
    ...tidy({
      structure: cut(row.get('structure')),
      cluster: cut(row.get('cluster')),
      specialKinds: cut(row.get('specialKinds')),
      holidayRegion: cut(row.get('holidayRegion')),
    }),
    ...(Object.keys(areas).length > 0 && { areas }),
  };
}

export function institutionFields(
  row: DuoRow,
  of: {
    kind: OrganizationKind;
    brin: string;
    boardNumber: string | undefined;
    sectors: Sector[];
    said: Said;
  },
): OrganizationFields {
  const { address: postalAddress } = addressOf(row, [
    'postalStreet',
    'postalHouseNumber',
    'postalPostcode',
    'postalCity',
  ]);
  return {
    kind: of.kind,
    name: cut(row.get('name')) ?? of.brin,
    brin: of.brin,
    ...(of.boardNumber && {
      boardNumber: of.boardNumber,
      parentOrgId: `board-${of.boardNumber}`,
    }),
    ...tidy({
      institutionType: cut(row.get('mboType') ?? row.get('hoType') ?? row.get('specialType')),
    }),
    sectors: of.sectors,
    ...of.said,
    ...(postalAddress && { postalAddress }),
  };
}

export function boardFields(row: DuoRow, boardNumber: string, name: string): OrganizationFields {
  const { address: postalAddress } = addressOf(row, [
    'postalStreet',
    'postalHouseNumber',
    'postalPostcode',
    'postalCity',
  ]);
  return {
    kind: 'board',
    name: name.slice(0, 200),
    boardNumber,
    ...saidIn(row),
    ...(postalAddress && { postalAddress }),
  };
}
