// A contact with a candidate. A mail that was sent from here is one, written by the server. A form sent under a known e-mail address arrives as one too, with what was filled in
// as a proposal: an editor decides, nothing is changed by it.
import { z } from 'zod';
import { interactionKindSchema } from '../codes/interaction-kind.ts';
import { customValuesSchema } from '../custom/custom-value.ts';
import { instantSchema } from '../instant.ts';
import { deliverySchema } from '../mail/delivery.ts';

export const interactionSchema = z.object({
  kind: interactionKindSchema,
  at: instantSchema,
  direction: z.enum(['in', 'out']),
  durationMin: z.number().int().min(0).max(1440).optional(),
  byUid: z.string(),
  summary: z.string().trim().max(200).optional(),
  notes: z.string().trim().max(10_000).optional(),
  attachmentIds: z.array(z.string()).max(20),
  /** Of a mail that was sent from here: the server's word, which nobody changes. */
  mailId: z.string().optional(),
  delivery: deliverySchema.optional(),
  proposal: z
    .object({
      formId: z.string(),
      submissionKey: z.string(),
      values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
      /** Of the region's own fields, by key. */
      custom: customValuesSchema.default({}),
      state: z.enum(['open', 'taken', 'dismissed']),
      /** Who took it, or did not, and the names of what was taken. */
      answer: z
        .object({
          byUid: z.string(),
          at: instantSchema,
          fields: z.array(z.string()).max(100),
        })
        .optional(),
    })
    .optional(),
});
export type Interaction = z.infer<typeof interactionSchema>;

/** Whether it counts as having been in touch: not where a mail never reached anybody. */
export function reachedSomebody({ delivery }: Pick<Interaction, 'delivery'>): boolean {
  return delivery?.state !== 'failed' && delivery?.state !== 'held';
}
