// Which tasks the page shows and how, as it stands in its address.
import { z } from 'zod';

export const taskScopes = ['mijn', 'team', 'te-verdelen'] as const;
export type TaskScope = (typeof taskScopes)[number];
export const taskLooks = ['lijst', 'personen', 'agenda'] as const;
export type TaskLook = (typeof taskLooks)[number];

export const taskSearchSchema = z.object({
  /** One's own where nothing is said. */
  van: z.enum(taskScopes).optional().catch(undefined),
  beeld: z.enum(taskLooks).optional().catch(undefined),
  lijst: z.string().max(128).optional().catch(undefined),
  toon: z.enum(['te-laat', 'afgerond']).optional().catch(undefined),
  /** The month of the calendar, `YYYY-MM`. */
  maand: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
    .optional()
    .catch(undefined),
  /** The task that is open. */
  taak: z.string().max(200).optional().catch(undefined),
});
export type TaskSearch = z.infer<typeof taskSearchSchema>;
