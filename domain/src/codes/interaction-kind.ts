// How a contact with a candidate took place.
import { type CodeOf, codeSchema } from './code-list.ts';

export const interactionKinds = [
  { code: 'phone', nl: 'Telefonisch' },
  { code: 'email', nl: 'E-mail' },
  { code: 'inperson', nl: 'Persoonlijk' },
  { code: 'advice', nl: 'Adviesgesprek' },
  { code: 'intro', nl: 'Kennismakingsgesprek' },
  { code: 'referral', nl: 'Doorverwijzing' },
  { code: 'activity', nl: 'Inschrijving activiteit' },
  { code: 'form', nl: 'Formulier website' },
  { code: 'other', nl: 'Anders' },
] as const;

export const interactionKindSchema = codeSchema(interactionKinds);
export type InteractionKind = CodeOf<typeof interactionKinds>;

/** What people write down themselves, and what counts as having been in touch. */
export const contactKinds = [
  'phone',
  'email',
  'inperson',
  'advice',
  'intro',
  'referral',
  'other',
] as const satisfies readonly InteractionKind[];
export type ContactKind = (typeof contactKinds)[number];
