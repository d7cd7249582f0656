// Whom Vandaag is about, as it stands in the address: the whole region where nothing is said.
import { z } from 'zod';

export const daySearchSchema = z.object({
  wie: z.literal('mijn').optional().catch(undefined),
});
