// The parts of the figures as they stand in the address, the first where none is named, and what they are filtered by.
import { cohortPattern } from '@instroom/domain/insight/cohort.ts';
import { readPeriod } from '@instroom/domain/report/period.ts';
import { z } from 'zod';
import { choices } from './filter-codes.ts';
import { valuesSchema } from './filter-values.ts';

export const figureParts = [
  'nu',
  'voortgang',
  'over-tijd',
  'wie',
  'uitstroom',
  'websites',
  'landelijk',
] as const;
export type FigurePart = (typeof figureParts)[number];

const crossShape = {
  vak: valuesSchema(choices.vak),
  sector: valuesSchema(choices.sector),
  route: valuesSchema(choices.route),
  gemeente: valuesSchema(choices.gemeente),
};
/** The filter of all panels at once, under the names that it has in the list of candidates. */
const crossSearchSchema = z.object(crossShape);
export type CrossSearch = z.infer<typeof crossSearchSchema>;

export const figureSearchSchema = z.object({
  deel: z.enum(figureParts).optional().catch(undefined),
  /** A dashboard of somebody's own, in place of a part. */
  overzicht: z
    .string()
    .regex(/^[\w-]{1,100}$/)
    .optional()
    .catch(undefined),
  /** Of the part that shows one year. */
  jaar: z
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .catch(undefined),
  /** Of which of the two years that run today the targets are. */
  doelen: z.enum(['year', 'schoolYear']).optional().catch(undefined),
  /** The year or month of sign-up of whom the funnel shows. */
  aangemeld: z.string().regex(cohortPattern).optional().catch(undefined),
  ...crossShape,
});
export type FigureSearch = z.infer<typeof figureSearchSchema>;

export function searchOfPart(part: FigurePart): FigureSearch {
  return part === figureParts[0] ? {} : { deel: part };
}

/** Of the report: its period as it is named in addresses. */
export const reportSearchSchema = z.object({
  periode: z
    .string()
    .refine((key) => readPeriod(key) !== undefined)
    .optional()
    .catch(undefined),
});

export function crossSearchOf({ vak, sector, route, gemeente }: CrossSearch): CrossSearch {
  return { vak, sector, route, gemeente };
}

/** Of a dashboard of somebody's own: where it is, with what it is filtered by as far as that still means something. */
export function searchOfOwn(viewId: string, kept: Readonly<Record<string, string>>): FigureSearch {
  return { overzicht: viewId, ...filterIn(kept) };
}

export function filterIn(kept: Readonly<Record<string, string>>): CrossSearch {
  return crossSearchSchema.parse(kept);
}
