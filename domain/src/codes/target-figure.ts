// Figures of a period for which a region may set a target: each is the total by sector that is booked under this name.
import { type CodeItem, type CodeOf, codeSchema } from './code-list.ts';

export const targetFigures = [
  { code: 'signUpsBySector', nl: 'Aanmeldingen' },
  { code: 'advisedBySector', nl: 'Geadviseerd' },
  { code: 'matchesBySector', nl: 'Matches' },
  { code: 'trainingBySector', nl: 'Gestart met een opleiding' },
  { code: 'employedBySector', nl: 'Aan het werk in het onderwijs' },
  { code: 'qualifiedBySector', nl: 'Bevoegd geworden' },
] as const satisfies readonly CodeItem[];

export const targetFigureSchema = codeSchema(targetFigures);
export type TargetFigure = CodeOf<typeof targetFigures>;
