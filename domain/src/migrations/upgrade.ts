// From a stored document of an earlier shape to the shape of now, in memory: readers accept what was written before
// the last change, and `scripts/migrate.ts` writes the same result back.

export type StoredDocument = { readonly [field: string]: unknown };

/**
 * Turns a document of version n into one of version n + 1. It may be given one that already holds fields of the new
 * version, written by people who work while documents are brought over: those stay as they are.
 */
export type Step = (document: StoredDocument) => StoredDocument;

/** The steps of each collection, by its name in paths: the first leads from version 1 to 2, and so on. */
export type Steps = { readonly [collection: string]: readonly Step[] };

export function currentVersion(collection: string, steps: Steps): number {
  return (steps[collection]?.length ?? 0) + 1;
}

/**
 * The document in the shape of now; itself when it has that already. One of a later version than this code knows is
 * left as it is, so that its schema refuses it: nobody can tell what it means.
 */
export function upgrade(
  collection: string,
  document: StoredDocument,
  steps: Steps,
): StoredDocument {
  return (steps[collection] ?? [])
    .slice(versionOf(document) - 1)
    .reduce<StoredDocument>(
      (earlier, step) => ({ ...step(earlier), schemaVersion: versionOf(earlier) + 1 }),
      document,
    );
}

/** Shapes from before versions were written count as the first. */
function versionOf({ schemaVersion }: StoredDocument): number {
  return typeof schemaVersion === 'number' && schemaVersion >= 1 ? schemaVersion : 1;
}
