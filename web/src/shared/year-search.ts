// Which year of all regions together a page is about, as its period is named in addresses.
import { yearOf } from '@instroom/domain/beyond/beyond-year.ts';
import { z } from 'zod';

export const yearSearchSchema = z.object({
  periode: z
    .string()
    .refine((key) => yearOf(key) !== undefined)
    .optional()
    .catch(undefined),
});
