// Which activities the page shows and how, as it stands in its address.
import { activityKindSchema } from '@instroom/domain/codes/activity-kind.ts';
import { z } from 'zod';

export const activityWheres = ['locatie', 'online'] as const;

export const activitySearchSchema = z.object({
  /** Coming ones where nothing is said. */
  wanneer: z.literal('geweest').optional().catch(undefined),
  beeld: z.literal('agenda').optional().catch(undefined),
  soort: activityKindSchema.optional().catch(undefined),
  waar: z.enum(activityWheres).optional().catch(undefined),
  organisator: z.string().max(200).optional().catch(undefined),
  zoek: z.string().max(100).optional().catch(undefined),
  /** The month of the calendar, `YYYY-MM`. */
  maand: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
    .optional()
    .catch(undefined),
});
export type ActivitySearch = z.infer<typeof activitySearchSchema>;

/** A new activity begins as another one. */
export const newActivitySearchSchema = z.object({
  kopie: z.string().max(100).optional().catch(undefined),
});
