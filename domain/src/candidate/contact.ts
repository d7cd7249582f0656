// A contact as people write it down, and what the server makes of it. It is stored without asking the server first, so
// that it works on the road; the security rules hold it against the same.
import { z } from 'zod';
import { contactKinds } from '../codes/interaction-kind.ts';
import { maskBsn } from './bsn.ts';
import { type Interaction, interactionSchema } from './interaction.ts';

export const contactMaxima = { summary: 200, notes: 10_000, minutes: 1440 } as const;
/** Nothing of this work is older; what is was typed wrong. */
export const earliestContact = new Date('1990-01-01T00:00:00Z');

export const recordedContactSchema = interactionSchema
  .omit({ proposal: true, mailId: true, delivery: true })
  .extend({
    kind: z.enum(contactKinds),
    at: z.date().min(earliestContact),
    summary: z.string().trim().min(1).max(contactMaxima.summary).regex(/^.*$/),
  });
export type RecordedContact = z.infer<typeof recordedContactSchema>;

/** What of a contact is not as it should be, with what it should be. `storedAt`: when it was written, by the server. */
export function correctionsOfContact(
  { at, summary, notes, proposal }: Interaction,
  storedAt: Date,
): Pick<Partial<Interaction>, 'at' | 'summary' | 'notes'> {
  // What was filled in on a form was searched when it came in, and has the server's own moment.
  if (proposal) return {};
  const corrections: Pick<Partial<Interaction>, 'at' | 'summary' | 'notes'> = {};
  // A clock that is fast: nobody was spoken to in the future.
  if (at > storedAt) corrections.at = storedAt;
  if (summary !== undefined && maskBsn(summary) !== summary) corrections.summary = maskBsn(summary);
  if (notes !== undefined && maskBsn(notes) !== notes) corrections.notes = maskBsn(notes);
  return corrections;
}
