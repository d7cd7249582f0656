// Words of the common base that a region may replace by its own; both numbers, since Dutch plurals follow no rule. The
// message catalogues of the screens use exactly these words.
import { type CodeOf, codeSchema } from './code-list.ts';

export const terms = [
  { code: 'candidate', nl: 'kandidaat' },
  { code: 'candidates', nl: 'kandidaten' },
  { code: 'adviser', nl: 'adviseur' },
  { code: 'advisers', nl: 'adviseurs' },
  { code: 'desk', nl: 'loket' },
] as const;

export const termSchema = codeSchema(terms);
export type Term = CodeOf<typeof terms>;
