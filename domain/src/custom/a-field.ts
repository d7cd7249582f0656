// Builds a whole definition for tests: a line of text about a candidate, with whatever the test is about put over it.
import { type FieldDef, isChoice } from './field-def.ts';

export function aField(overrides: Partial<FieldDef> = {}): FieldDef {
  const now = new Date('2026-03-02T09:00:00Z');
  const { type = 'text' } = overrides;
  return {
    entity: 'candidate',
    key: 'schoenmaat',
    label: 'Schoenmaat',
    type,
    options: isChoice({ type })
      ? [
          { code: 'a', label: 'Eerste', active: true },
          { code: 'b', label: 'Tweede', active: true },
        ]
      : [],
    required: false,
    order: 0,
    showInForm: true,
    showInList: true,
    showInDashboard: false,
    containsPersonalData: true,
    state: 'active',
    createdAt: now,
    createdBy: 'test',
    updatedAt: now,
    updatedBy: 'test',
    ...overrides,
  };
}
