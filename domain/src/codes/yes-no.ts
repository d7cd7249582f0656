// The answer to a question that is one or the other.
import type { PublicCodeItem } from './code-list.ts';

export const yesNo = [
  { code: 'yes', nl: 'Ja', en: 'Yes' },
  { code: 'no', nl: 'Nee', en: 'No' },
] as const satisfies readonly PublicCodeItem[];
