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
