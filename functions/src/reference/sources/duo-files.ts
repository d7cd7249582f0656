// DUO's files of addresses, as data: what they are called, and which columns they have. Names and headers drift over the
// years; older ones stand behind the present ones.
import type { Column } from '../csv.ts';

export type DuoColumn =
  | 'brin'
  | 'locationCode'
  | 'boardNumber'
  | 'boardName'
  | 'name'
  | 'street'
  | 'houseNumber'
  | 'postcode'
  | 'city'
  | 'municipality'
  | 'denomination'
  | 'phone'
  | 'website'
  | 'postalStreet'
  | 'postalHouseNumber'
  | 'postalPostcode'
  | 'postalCity'
  | 'structure'
  | 'specialType'
  | 'cluster'
  | 'specialKinds'
  | 'mboType'
  | 'hoType'
  | 'holidayRegion'
  | DuoArea;
export type DuoArea = 'nodal' | 'rpa' | 'wgr' | 'corop' | 'education' | 'rmc';

const brin: Column<DuoColumn> = { name: 'brin', headers: ['INSTELLINGSCODE', 'BRIN NUMMER'] };
const place: readonly Column<DuoColumn>[] = [
  { name: 'street', headers: ['STRAATNAAM'] },
  { name: 'houseNumber', headers: ['HUISNUMMER-TOEVOEGING'] },
  { name: 'postcode', headers: ['POSTCODE'] },
  { name: 'city', headers: ['PLAATSNAAM'] },
  {
    name: 'municipality',
    headers: ['GEMEENTENUMMER', 'GEMEENTECODE', 'GEMEENTECODE VESTIGING'],
  },
  { name: 'denomination', headers: ['DENOMINATIE'] },
  { name: 'phone', headers: ['TELEFOONNUMMER'] },
  { name: 'website', headers: ['INTERNETADRES'] },
  { name: 'postalStreet', headers: ['STRAATNAAM CORRESPONDENTIEADRES'] },
  { name: 'postalHouseNumber', headers: ['HUISNUMMER-TOEVOEGING CORRESPONDENTIEADRES'] },
  { name: 'postalPostcode', headers: ['POSTCODE CORRESPONDENTIEADRES'] },
  { name: 'postalCity', headers: ['PLAATSNAAM CORRESPONDENTIEADRES'] },
];
/** Divisions come and go; a row is not less without one. */
const areas: readonly Column<DuoColumn>[] = [
  { name: 'nodal', headers: ['NODAAL GEBIED CODE'], isOptional: true },
  { name: 'rpa', headers: ['RPA-GEBIED CODE'], isOptional: true },
  { name: 'wgr', headers: ['WGR-GEBIED CODE'], isOptional: true },
  { name: 'corop', headers: ['COROPGEBIED CODE', 'COROP-GEBIED CODE'], isOptional: true },
  { name: 'education', headers: ['ONDERWIJSGEBIED CODE'], isOptional: true },
  { name: 'rmc', headers: ['RMC-REGIO CODE'], isOptional: true },
];
export const duoAreas: readonly DuoArea[] = ['nodal', 'rpa', 'wgr', 'corop', 'education', 'rmc'];

const boardNumber: Column<DuoColumn> = { name: 'boardNumber', headers: ['BEVOEGD GEZAG NUMMER'] };
const location: readonly Column<DuoColumn>[] = [
  boardNumber,
  brin,
  { name: 'locationCode', headers: ['VESTIGINGSCODE', 'VESTIGINGSNUMMER'] },
  { name: 'name', headers: ['VESTIGINGSNAAM', 'INSTELLINGSNAAM'] },
  ...place,
  ...areas,
  { name: 'holidayRegion', headers: ['VAKANTIEREGIO'] },
];
const institution: readonly Column<DuoColumn>[] = [
  boardNumber,
  brin,
  { name: 'name', headers: ['INSTELLINGSNAAM'] },
  ...place,
  ...areas,
];

/** Known, and without use: what they say follows from a number. */
export const duoIgnored: readonly string[] = [
  'PROVINCIE',
  'GEMEENTENAAM',
  'NODAAL GEBIED NAAM',
  'RPA-GEBIED NAAM',
  'WGR-GEBIED NAAM',
  'COROPGEBIED NAAM',
  'ONDERWIJSGEBIED NAAM',
  'RMC-REGIO NAAM',
  'MBO INSTELLINGSSOORT CODE',
  'SOORT PRIMAIR ONDERWIJS',
  'SOORT HO',
  'ADMINISTRATIEKANTOORNUMMER',
  'KVK-NUMMER',
];

export interface DuoFile {
  id: 'duo-po' | 'duo-vo' | 'duo-so' | 'duo-mbo' | 'duo-ho';
  /** The present name, and those of before. */
  names: readonly string[];
  columns: readonly Column<DuoColumn>[];
}

export const duoFiles: readonly DuoFile[] = [
  {
    id: 'duo-po',
    names: [
      '02.-alle-schoolvestigingen-basisonderwijs.csv',
      '03-alle-vestigingen-bo.csv',
      'alle-vestigingen-bo.csv',
    ],
    columns: location,
  },
  {
    id: 'duo-vo',
    names: ['02.-alle-vestigingen-vo.csv', '02-alle-vestigingen-vo.csv'],
    columns: [...location, { name: 'structure', headers: ['ONDERWIJSSTRUCTUUR'] }],
  },
  {
    id: 'duo-so',
    names: ['09.-alle-vestigingen-sbo-so-en-vso.csv', '09-alle-vestigingen-sbo-so-en-vso.csv'],
    columns: [
      ...location,
      { name: 'specialType', headers: ['SOORT PRIMAIR ONDERWIJS'] },
      { name: 'cluster', headers: ['CLUSTER'] },
      { name: 'specialKinds', headers: ['ONDERWIJS'] },
    ],
  },
  {
    id: 'duo-mbo',
    names: ['01.-adressen-mbo-instellingen.csv', '01-adressen-instellingen.csv'],
    columns: [
      ...institution,
      {
        name: 'mboType',
        headers: ['MBO INSTELLINGSSOORT NAAM', 'INSTELLINGSSOORT NAAM'],
        isOptional: true,
      },
    ],
  },
  {
    id: 'duo-ho',
    names: ['01.-instellingen-hbo-en-wo.csv', '01-instellingen-hbo-en-wo.csv'],
    columns: [...institution, { name: 'hoType', headers: ['SOORT HO'] }],
  },
];

/** Lists of boards: on the portal by data set, as the ids of their files change; one also stands beside the addresses. */
export interface DuoBoardList {
  name: string;
  datasetId: string;
  fileName: string;
  names: readonly string[];
}
export const duoBoardLists: readonly DuoBoardList[] = [
  {
    name: 'boards-po.csv',
    datasetId: '786f12ea-6224-42fd-ab72-de4d7d879535',
    fileName: 'besturenbo.csv',
    names: [],
  },
  {
    name: 'boards-so.csv',
    datasetId: '033ab279-8e6f-44a2-8455-6ad42147762f',
    fileName: 'besturenso.csv',
    names: ['06.-bevoegde-gezagen-speciaal-(basis)onderwijs.csv'],
  },
  {
    name: 'boards-vo.csv',
    datasetId: 'c8e6ffdd-cc2b-44ee-880f-0ff03f72e868',
    fileName: 'besturenvo.csv',
    names: [],
  },
  {
    name: 'boards-mbo.csv',
    datasetId: '1bafae09-10e4-47b5-a54e-1c01f5776a60',
    fileName: 'besturenmbo.csv',
    names: [],
  },
  {
    name: 'boards-ho.csv',
    datasetId: '37051cda-b681-43eb-a385-efa18e99cdd2',
    fileName: 'besturenho.csv',
    names: ['03.-bevoegde-gezagen-hbo-en-wo.csv'],
  },
];

/** Some of these lists have no more than number and name. */
export const duoBoardColumns: readonly Column<DuoColumn>[] = [
  boardNumber,
  { name: 'boardName', headers: ['BEVOEGD GEZAG NAAM'] },
  ...place.map((column) => ({ ...column, isOptional: true }) as const),
];
