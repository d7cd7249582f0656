// The entry of the audit log that an event of a contact means. Its id follows from the version that the event tells of.
import type { AuditedAct } from '@instroom/domain/audit/audit.ts';
import { contactActBetween } from '@instroom/domain/audit/contact-act.ts';
import { correctionsOfContact } from '@instroom/domain/candidate/contact.ts';
import { type Interaction, interactionSchema } from '@instroom/domain/candidate/interaction.ts';
import type { Timestamp } from 'firebase-admin/firestore';
import type { Change, DocumentSnapshot, FirestoreEvent } from 'firebase-functions/firestore';
import { readDocument } from '../platform/read.ts';

type Event = FirestoreEvent<
  Change<DocumentSnapshot> | undefined,
  { candidateId: string; interactionId: string }
>;

export function contactEntry({
  params,
  data,
  time,
}: Event): { id: string; act: AuditedAct } | undefined {
  if (!data) return undefined;
  const before = readDocument(data.before, interactionSchema);
  const after = readDocument(data.after, interactionSchema);
  const stored = data.before.updateTime;
  // The server put it right: that is no act of whoever recorded it.
  if (before && after && stored && isSame(after, corrected(before, stored.toDate())))
    return undefined;
  const change = contactActBetween(before, after);
  if (!change) return undefined;
  const written = data.after.updateTime;
  const at = written?.toDate() ?? new Date(time);
  const version = written ? nameOf(written) : `removed-${stored ? nameOf(stored) : ''}`;
  const { candidateId, interactionId } = params;
  return { id: `${candidateId}-${interactionId}-${version}`, act: { ...change, candidateId, at } };
}

const nameOf = ({ seconds, nanoseconds }: Timestamp) => `${seconds}-${nanoseconds}`;

function corrected(contact: Interaction, storedAt: Date): Interaction {
  return { ...contact, ...correctionsOfContact(contact, storedAt) };
}

/** Both were parsed, which gives their parts in one order. */
function isSame(one: Interaction, other: Interaction): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
