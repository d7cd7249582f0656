// Education sectors.
import { type CodeOf, codeSchema, type PublicCodeItem } from './code-list.ts';

export const sectors = [
  { code: 'po', nl: 'Primair onderwijs', en: 'Primary education' },
  { code: 'so', nl: 'Speciaal onderwijs', en: 'Special education' },
  { code: 'vo', nl: 'Voortgezet onderwijs', en: 'Secondary education' },
  { code: 'pro', nl: 'Praktijkonderwijs', en: 'Practical education (praktijkonderwijs)' },
  { code: 'mbo', nl: 'Middelbaar beroepsonderwijs', en: 'Vocational education (mbo)' },
  { code: 'ho', nl: 'Hoger onderwijs', en: 'Higher education' },
] as const satisfies readonly PublicCodeItem[];

export const sectorSchema = codeSchema(sectors);
export type Sector = CodeOf<typeof sectors>;
