// The filter of the contacts as it stands in the address.
import { tagSchema } from '@instroom/domain/organization/overlay.ts';
import { z } from 'zod';

export const contactSearchSchema = z.object({
  zoek: z.string().max(200).optional().catch(undefined),
  /** Nobody looked at it for 24 months. */
  controle: z.literal('oud').optional().catch(undefined),
  label: tagSchema.optional().catch(undefined),
  /** Without it: who works there. */
  werkt: z.enum(['nee', 'alle']).optional().catch(undefined),
});
export type ContactSearch = z.infer<typeof contactSearchSchema>;
