// The year in the address of a page about costs.
import { z } from 'zod';

export const costsSearchSchema = z.object({
  jaar: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined),
});
