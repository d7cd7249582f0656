// Paths to a qualification; deliberately coarse, the details live in the route tool of Onderwijsloket.
import { type CodeOf, codeSchema } from './code-list.ts';

export const routes = [
  { code: 'zib', nl: 'Zij-instroom in het beroep' },
  { code: 'pabo_vt', nl: 'Pabo voltijd' },
  { code: 'pabo_dt', nl: 'Pabo deeltijd' },
  { code: 'pabo_kort', nl: 'Verkorte / flexibele pabo' },
  { code: 'lero2_vt', nl: 'Tweedegraads lerarenopleiding voltijd' },
  { code: 'lero2_dt', nl: 'Tweedegraads lerarenopleiding deeltijd' },
  { code: 'kop', nl: 'Kopopleiding tweedegraads' },
  { code: 'master1_hbo', nl: 'Hbo-master eerstegraads' },
  { code: 'edumaster', nl: 'Educatieve master (wo)' },
  { code: 'edumodule', nl: 'Educatieve module (beperkt tweedegraads)' },
  { code: 'trainee', nl: 'Traineeship' },
  { code: 'pdg', nl: 'Pedagogisch-didactisch getuigschrift (mbo)' },
  { code: 'instructor', nl: 'Instructeur mbo' },
  { code: 'ad_pep', nl: 'Ad Pedagogisch Educatief Professional' },
  { code: 'assistant', nl: 'Onderwijsassistent / leraarondersteuner' },
  { code: 'oa_to_teacher', nl: 'Van onderwijsassistent naar leraar' },
  { code: 'hybrid', nl: 'Hybride docentschap' },
  { code: 'guest', nl: 'Gastdocent' },
  { code: 'return', nl: 'Herintreden (al bevoegd)' },
  { code: 'foreign', nl: 'Erkenning buitenlands diploma' },
  { code: 'lead', nl: 'Route naar schoolleiderschap' },
  { code: 'unknown', nl: 'Nog onbekend' },
] as const;

export const routeSchema = codeSchema(routes);
export type Route = CodeOf<typeof routes>;
