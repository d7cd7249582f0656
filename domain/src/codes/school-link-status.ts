// How far the contact between a candidate and a school is.
import { type CodeOf, codeSchema } from './code-list.ts';

export const schoolLinkStatuses = [
  { code: 'suggested', nl: 'Voorgesteld' },
  { code: 'contacted', nl: 'Contact gelegd' },
  { code: 'visiting', nl: 'Meelopen / kennismaken' },
  { code: 'interview', nl: 'In gesprek' },
  { code: 'matched', nl: 'Match' },
  { code: 'declined_school', nl: 'Afgewezen door school' },
  { code: 'declined_candidate', nl: 'Afgezien door kandidaat' },
] as const;

export const schoolLinkStatusSchema = codeSchema(schoolLinkStatuses);
export type SchoolLinkStatus = CodeOf<typeof schoolLinkStatuses>;
