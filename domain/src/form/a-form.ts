// Builds a website form for tests: it asks for everything and accepts statement version "1".
import { formFields } from './answers.ts';
import { type AskedForm, defaultLimits, onePageOf, plainDesign } from './form.ts';

/** `fields`: what is asked, on one page. */
export type FormChanges = Partial<AskedForm> & { fields?: readonly string[] };

export function aForm({ fields = formFields, ...overrides }: FormChanges = {}): AskedForm {
  const now = new Date('2026-01-05T09:00:00Z');
  return {
    ...plainDesign,
    schemaVersion: 2,
    regionId: 'test-region',
    name: 'Contactformulier',
    active: true,
    version: 1,
    pages: onePageOf(fields),
    ownFields: [],
    allowedOrigins: ['http://127.0.0.1:5000'],
    privacyStatement: {
      url: 'https://www.loket.example/privacy',
      version: '1',
      accepted: ['1'],
    },
    defaultSource: 'desk_form',
    limits: defaultLimits,
    createdAt: now,
    createdBy: 'test',
    updatedAt: now,
    updatedBy: 'test',
    ...overrides,
  };
}
