// What "undo" needs of a note or contact that was removed: kept with the record of the removal, where no client reads, and
// gone with it within a day. Longer would be keeping what somebody asked to be removed.

import { addDays, instantSchema } from '@instroom/domain/instant.ts';
import { contactSchema } from '@instroom/domain/organization/contact.ts';
import { orgNoteSchema } from '@instroom/domain/organization/overlay.ts';
import { z } from 'zod';

const removedSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('note'), id: z.string(), note: orgNoteSchema }),
  z.object({ what: z.literal('contact'), id: z.string(), contact: contactSchema }),
]);
export type Removed = z.infer<typeof removedSchema>;

/** In the record of the command that removed it. */
export const removalRecordSchema = z.object({
  uid: z.string(),
  at: instantSchema,
  removed: removedSchema.optional(),
});

export function keptForUndo(removed: Removed, now: Date) {
  return { removed, expireAt: addDays(now, 1) };
}
