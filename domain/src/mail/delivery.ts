// What became of a mail, as the document hears it that asked for it.
import { z } from 'zod';
import { instantSchema } from '../instant.ts';

/** Why a mail to a candidate was kept from leaving after all. */
export const heldReasons = ['restricted', 'consent_withdrawn', 'address_changed', 'gone'] as const;
export type HeldReason = (typeof heldReasons)[number];

export const deliverySchema = z.object({
  /** `kept`: nothing leaves from here. `held`: the candidate may not be written to any more. */
  state: z.enum(['queued', 'sent', 'kept', 'failed', 'held']),
  at: instantSchema,
  reason: z.enum(heldReasons).optional(),
});
export type Delivery = z.infer<typeof deliverySchema>;
