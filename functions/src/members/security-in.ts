// What a region demands of somebody in a role, as its settings are now.
import { regionPath } from '@instroom/domain/paths.ts';
import { memberSecurity, type Role } from '@instroom/domain/region/member.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';

/** Reads the region in the transaction: who changes the setting at this moment meets it. */
export async function securityIn(db: Firestore, transaction: Transaction, regionId: string) {
  const region = readDocument(await transaction.get(db.doc(regionPath(regionId))), regionSchema);
  return (role: Role) => (region ? memberSecurity(region, role) : {});
}
