// Teaching licences (bevoegdheden), held or sought.
import { type CodeOf, codeSchema, type PublicCodeItem } from './code-list.ts';

export const qualifications = [
  { code: 'po', nl: 'Primair onderwijs (pabo)', en: 'Primary education (pabo)' },
  {
    code: 'vo2ltd',
    nl: 'Beperkt tweedegraads',
    en: 'Second-degree, limited (beperkt tweedegraads)',
  },
  { code: 'vo2', nl: 'Tweedegraads', en: 'Second-degree (tweedegraads)' },
  { code: 'vo1', nl: 'Eerstegraads', en: 'First-degree (eerstegraads)' },
  { code: 'pdg', nl: 'PDG (mbo)', en: 'Teaching certificate for mbo (PDG)' },
  { code: 'bko', nl: 'BKO/BDB (ho)', en: 'Teaching certificate for higher education (BKO/BDB)' },
  {
    code: 'oop',
    nl: 'Kwalificatie onderwijsondersteunend personeel',
    en: 'Qualification for education support staff',
  },
  {
    code: 'instructor',
    nl: 'Kwalificatie instructeur (mbo)',
    en: 'Instructor qualification (mbo)',
  },
  { code: 'guest', nl: 'Geen: gastdocentschap', en: 'None: guest teaching' },
  { code: 'none', nl: 'Niet van toepassing', en: 'Not applicable' },
  { code: 'undecided', nl: 'Nog geen idee', en: 'Not sure yet' },
  { code: 'unknown', nl: 'Onbekend', en: 'Unknown' },
] as const satisfies readonly PublicCodeItem[];

export const qualificationSchema = codeSchema(qualifications);
export type Qualification = CodeOf<typeof qualifications>;
