// What becomes of a wish for the system itself.
import { type CodeOf, codeSchema } from './code-list.ts';

export const wishStates = [
  { code: 'new', nl: 'Nieuw' },
  { code: 'investigating', nl: 'In onderzoek' },
  { code: 'planned', nl: 'Gepland' },
  { code: 'done', nl: 'Gemaakt' },
  { code: 'declined', nl: 'Niet gedaan' },
] as const;

export const wishStateSchema = codeSchema(wishStates);
export type WishState = CodeOf<typeof wishStates>;
