// Why somebody leaves the journey; `group` tells on whose side the reason lies.
import { type CodeOf, codeSchema } from './code-list.ts';

export const exitReasons = [
  { code: 'other_job', nl: 'Andere baan buiten het onderwijs', group: 'kandidaat' },
  { code: 'not_fitting', nl: 'Werk past toch niet', group: 'kandidaat' },
  { code: 'personal', nl: 'Persoonlijke omstandigheden', group: 'kandidaat' },
  { code: 'timing', nl: 'Nu niet, later misschien', group: 'kandidaat' },
  { code: 'salary', nl: 'Salaris of inkomensverlies', group: 'financieel' },
  { code: 'study_costs', nl: 'Kosten van de opleiding', group: 'financieel' },
  { code: 'workload', nl: 'Combinatie werk, studie en gezin te zwaar', group: 'kandidaat' },
  { code: 'route_too_long', nl: 'Route duurt te lang', group: 'opleiding' },
  { code: 'not_admissible', nl: 'Niet toelaatbaar (vooropleiding)', group: 'opleiding' },
  { code: 'foreign_diploma', nl: 'Buitenlands diploma of taalniveau', group: 'opleiding' },
  { code: 'unsuitable', nl: 'Geschiktheidsonderzoek negatief', group: 'opleiding' },
  { code: 'study_dropout', nl: 'Gestopt met opleiding', group: 'opleiding' },
  { code: 'no_school', nl: 'Geen school of leerwerkplek gevonden', group: 'school' },
  { code: 'rejected_school', nl: 'Afgewezen door school', group: 'school' },
  { code: 'no_guidance', nl: 'School heeft geen begeleidingscapaciteit', group: 'school' },
  { code: 'left_post', nl: 'Gestart maar vertrokken', group: 'school' },
  { code: 'no_response', nl: 'Geen reactie meer', group: 'contact' },
  { code: 'unreachable', nl: 'Onbereikbaar', group: 'contact' },
  { code: 'other_region', nl: 'Verder in andere regio', group: 'doorverwezen' },
  { code: 'referred', nl: 'Doorverwezen naar andere organisatie', group: 'doorverwezen' },
  { code: 'duplicate', nl: 'Dubbele registratie', group: 'administratief' },
  { code: 'test', nl: 'Testaanmelding', group: 'administratief' },
  { code: 'spam', nl: 'Spam', group: 'administratief' },
  { code: 'erased', nl: 'Op verzoek verwijderd', group: 'administratief' },
  { code: 'other', nl: 'Anders, namelijk', group: 'overig' },
] as const;

export const exitReasonSchema = codeSchema(exitReasons);
export type ExitReason = CodeOf<typeof exitReasons>;

/** Reasons that say: this never was a candidate. They take back what was booked in the totals of a period. */
export const correctingReasons = ['duplicate', 'test', 'spam'] as const satisfies ExitReason[];
export type CorrectingReason = (typeof correctingReasons)[number];
