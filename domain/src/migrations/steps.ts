// How the stored shapes changed since the first. A new version is one step here, one number in its schema, and a run of
// `scripts/migrate.ts` (docs/decisions/0008-stored-shapes-have-versions.md).
import { type Steps, type StoredDocument, upgrade } from './upgrade.ts';

/** Collections whose documents carry `schemaVersion`. */
export const steps = {
  candidates: [],
  members: [],
  // A form got pages, words of its own and a look; what it asked stands on one page, as it did.
  publicForms: [
    ({ fields, ...form }) => ({
      purpose: 'contact',
      version: 1,
      pages: [{ questions: namesIn(fields).map((name) => ({ name })) }],
      asksNewOwnFields: true,
      style: { look: 'own' },
      notifiesDesk: false,
      asksConfirmation: false,
      ...form,
    }),
  ],
  regions: [],
} as const satisfies Steps;

function namesIn(fields: unknown): string[] {
  return Array.isArray(fields) ? fields.filter((name) => typeof name === 'string') : [];
}

export type VersionedCollection = keyof typeof steps;

/** What readers of both SDKs do before they parse. */
export function inCurrentShape(collection: string, document: StoredDocument): StoredDocument {
  return upgrade(collection, document, steps);
}
