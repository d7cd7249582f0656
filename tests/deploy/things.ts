// Documents of a collection that only tests have, with a step from its first version to its second.
import { randomUUID } from 'node:crypto';
import type { Firestore } from 'firebase-admin/firestore';
import { z } from 'zod';
import type { Migration } from '../../scripts/migrate/migrate-collection.ts';
import { adminDb } from '../setup/admin.ts';

/** Its own for each test: a migration goes through all regions. */
export const aCollectionName = () => `things-${randomUUID()}`;

export function migrationOf(collection: string): Migration {
  return {
    collection,
    steps: { [collection]: [({ name, ...rest }) => ({ lastName: name, ...rest })] },
    schema: z.object({ schemaVersion: z.literal(2), lastName: z.string(), at: z.any() }),
    isDryRun: false,
  };
}

/** Spread over regions, as ours are. */
export async function someThings(collection: string, { count }: { count: number }) {
  const db: Firestore = adminDb();
  const things = Array.from({ length: count }, (_, index) =>
    db.doc(`migrating/region-${index % 3}/${collection}/${String(index).padStart(4, '0')}`),
  );
  const batch = db.batch();
  for (const thing of things)
    batch.set(thing, { schemaVersion: 1, name: 'Berg', at: new Date(), other: 'kept' });
  await batch.commit();
  return things;
}

export async function versionsOf(collection: string): Promise<Record<number, number>> {
  const versions: Record<number, number> = {};
  for (const thing of (await adminDb().collectionGroup(collection).get()).docs) {
    const version: number = thing.get('schemaVersion');
    versions[version] = (versions[version] ?? 0) + 1;
  }
  return versions;
}
