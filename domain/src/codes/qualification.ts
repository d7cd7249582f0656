// Teaching licences (bevoegdheden), held or sought.
import { type CodeOf, codeSchema } from './code-list.ts';

export const qualifications = [
  { code: 'po', nl: 'Primair onderwijs (pabo)' },
  { code: 'vo2ltd', nl: 'Beperkt tweedegraads' },
  { code: 'vo2', nl: 'Tweedegraads' },
  { code: 'vo1', nl: 'Eerstegraads' },
  { code: 'pdg', nl: 'PDG (mbo)' },
  { code: 'bko', nl: 'BKO/BDB (ho)' },
  { code: 'oop', nl: 'Kwalificatie onderwijsondersteunend personeel' },
  { code: 'instructor', nl: 'Kwalificatie instructeur (mbo)' },
  { code: 'guest', nl: 'Geen: gastdocentschap' },
  { code: 'none', nl: 'Niet van toepassing' },
  { code: 'undecided', nl: 'Nog geen idee' },
  { code: 'unknown', nl: 'Onbekend' },
] as const;

export const qualificationSchema = codeSchema(qualifications);
export type Qualification = CodeOf<typeof qualifications>;
