// How the stored shapes changed since the first. A new version is one step here, one number in its schema, and a run of
// `scripts/migrate.ts` (docs/decisions/0008-stored-shapes-have-versions.md).
import { type Steps, type StoredDocument, upgrade } from './upgrade.ts';

/** Collections whose documents carry `schemaVersion`. None has changed yet. */
export const steps = {
  candidates: [],
  members: [],
  publicForms: [],
  regions: [],
} as const satisfies Steps;

export type VersionedCollection = keyof typeof steps;

/** What readers of both SDKs do before they parse. */
export function inCurrentShape(collection: string, document: StoredDocument): StoredDocument {
  return upgrade(collection, document, steps);
}
