// What somebody takes exact figures out of the region for, where they tell of fewer than five people.
import { type CodeOf, codeSchema } from './code-list.ts';

export const exportPurposes = [
  { code: 'subsidy', nl: 'Verantwoording van subsidie' },
  { code: 'board', nl: 'Stuurgroep of bestuur van de regio' },
  { code: 'inspection', nl: 'Controle door een accountant of toezichthouder' },
  { code: 'research', nl: 'Onderzoek met een overeenkomst' },
] as const;

export const exportPurposeSchema = codeSchema(exportPurposes);
export type ExportPurpose = CodeOf<typeof exportPurposes>;
