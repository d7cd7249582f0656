// The contacts that an adviser had with an invented candidate. The last one is when the dossier says it was.
import { recordedContactSchema } from '../candidate/contact.ts';
import type { Interaction } from '../candidate/interaction.ts';
import type { ContactKind } from '../codes/interaction-kind.ts';
import { dayMs } from '../instant.ts';
import type { Journey } from './journey.ts';

type Told = Pick<Interaction, 'direction' | 'durationMin'> & { kind: ContactKind; summary: string };

const firstContact: Told = {
  ...{ kind: 'phone', direction: 'out', durationMin: 15 },
  summary: 'Kennisgemaakt, en verteld welke routes er zijn.',
};
const laterContacts: readonly Told[] = [
  { kind: 'advice', direction: 'out', durationMin: 45, summary: 'Routes naast elkaar gelegd.' },
  {
    kind: 'email',
    direction: 'in',
    summary: 'Vraagt wat de opleiding kost en hoe lang zij duurt.',
  },
  { kind: 'inperson', direction: 'out', durationMin: 30, summary: 'Gesproken na de meeloopdag.' },
  { kind: 'intro', direction: 'out', durationMin: 40, summary: 'Kennismaking met een school.' },
  { kind: 'phone', direction: 'in', durationMin: 10, summary: 'Belde om te zeggen hoe het gaat.' },
];

/** By id: none where nobody was in touch yet, one or two where somebody was. */
export function pastContacts({ arrival, current }: Journey): Record<string, Interaction> {
  const { firstContactAt, lastContactAt, ownerUid, updatedBy } = current;
  if (!firstContactAt || !lastContactAt) return {};
  const days = Math.floor((lastContactAt.getTime() - arrival.createdAt.getTime()) / dayMs);
  const contactOf = ({ summary, ...told }: Told, at: Date): Interaction =>
    recordedContactSchema.parse({
      ...{ ...told, summary, at, byUid: ownerUid ?? updatedBy, attachmentIds: [] },
    });
  const later = laterContacts[days % laterContacts.length];
  const first = { 'contact-1': contactOf(firstContact, firstContactAt) };
  if (firstContactAt.getTime() === lastContactAt.getTime() || !later) return first;
  return { ...first, 'contact-2': contactOf(later, lastContactAt) };
}
