// From which situation somebody comes to teaching.
import { type CodeOf, codeSchema } from './code-list.ts';

export const audiences = [
  { code: 'switcher', nl: 'Overstapper' },
  { code: 'returner', nl: 'Herintreder' },
  { code: 'student', nl: 'Studiekiezer / student' },
  { code: 'internal', nl: 'Werkzaam in het onderwijs (doorstromer)' },
  { code: 'hybrid', nl: 'Hybride docent' },
  { code: 'abroad', nl: 'Overstapper met buitenlands diploma' },
  { code: 'other', nl: 'Anders' },
] as const;

export const audienceSchema = codeSchema(audiences);
export type Audience = CodeOf<typeof audiences>;
