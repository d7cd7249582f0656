// Education sectors.
import { type CodeOf, codeSchema } from './code-list.ts';

export const sectors = [
  { code: 'po', nl: 'Primair onderwijs' },
  { code: 'so', nl: 'Speciaal onderwijs' },
  { code: 'vo', nl: 'Voortgezet onderwijs' },
  { code: 'pro', nl: 'Praktijkonderwijs' },
  { code: 'mbo', nl: 'Middelbaar beroepsonderwijs' },
  { code: 'ho', nl: 'Hoger onderwijs' },
] as const;

export const sectorSchema = codeSchema(sectors);
export type Sector = CodeOf<typeof sectors>;
