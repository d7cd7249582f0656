// Through which door a candidate came in.
import { type CodeOf, codeSchema } from './code-list.ts';

export const sources = [
  { code: 'desk_form', nl: 'Contactformulier website regioloket' },
  { code: 'activity_form', nl: 'Aanmelding oriëntatieactiviteit' },
  { code: 'manual', nl: 'Handmatig toegevoegd' },
  { code: 'phone_mail', nl: 'Telefoon / e-mail' },
  { code: 'national_desk', nl: 'Doorverwezen door landelijk Onderwijsloket' },
  { code: 'other_region', nl: 'Overgedragen door andere regio' },
  { code: 'school', nl: 'Via school of schoolbestuur' },
  { code: 'institute', nl: 'Via lerarenopleiding' },
  { code: 'vacancy_site', nl: 'Vacaturesite' },
  { code: 'event', nl: 'Beurs / banenmarkt' },
  { code: 'social', nl: 'Sociale media / campagne' },
  { code: 'uwv_municipality', nl: 'UWV / gemeente / werkcentrum' },
  { code: 'referral_person', nl: 'Via bekende' },
  { code: 'import', nl: 'Import bestaande gegevens' },
  { code: 'api', nl: 'Koppeling (API)' },
  { code: 'unknown', nl: 'Onbekend' },
] as const;

export const sourceSchema = codeSchema(sources);
export type Source = CodeOf<typeof sources>;
