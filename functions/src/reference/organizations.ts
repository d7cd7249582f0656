// Reads organizations as they are stored.
import {
  type Organization,
  organizationSchema,
} from '@instroom/domain/organization/organization.ts';
import { organizationPath } from '@instroom/domain/paths.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';

const mostAtOnce = 200;

export async function readOrganizations(
  db: Firestore,
  orgIds: readonly string[],
  transaction?: Transaction,
): Promise<Map<string, Organization>> {
  const found = new Map<string, Organization>();
  for (let from = 0; from < orgIds.length; from += mostAtOnce) {
    const documents = orgIds
      .slice(from, from + mostAtOnce)
      .map((orgId) => db.doc(organizationPath(orgId)));
    const read = transaction
      ? await transaction.getAll(...documents)
      : await db.getAll(...documents);
    for (const snapshot of read) {
      const organization = readDocument(snapshot, organizationSchema);
      if (organization) found.set(snapshot.id, organization);
    }
  }
  return found;
}
