// Outcome of the suitability assessment (geschiktheidsonderzoek); never the report itself.
import { type CodeOf, codeSchema } from './code-list.ts';

export const suitabilityStatuses = [
  { code: 'na', nl: 'Niet van toepassing' },
  { code: 'todo', nl: 'Nog aan te vragen' },
  { code: 'requested', nl: 'Aangevraagd' },
  { code: 'passed', nl: 'Geschikt' },
  { code: 'failed', nl: 'Niet geschikt' },
] as const;

export const suitabilityStatusSchema = codeSchema(suitabilityStatuses);
export type SuitabilityStatus = CodeOf<typeof suitabilityStatuses>;
