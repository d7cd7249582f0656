// The parts of the figures as they stand in the address; the first is shown where none is named.
import { readPeriod } from '@instroom/domain/report/period.ts';
import { z } from 'zod';

export const figureParts = [
  'nu',
  'over-tijd',
  'wie',
  'uitstroom',
  'websites',
  'landelijk',
] as const;
export type FigurePart = (typeof figureParts)[number];

export const figureSearchSchema = z.object({
  deel: z.enum(figureParts).optional().catch(undefined),
  /** Of the part that shows one year. */
  jaar: z
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .catch(undefined),
});

export function searchOfPart(part: FigurePart): z.infer<typeof figureSearchSchema> {
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
