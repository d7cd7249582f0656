// The documents that keep an e-mail address to one candidate of a region. Their id is a hash, so that the list of
// keys is no list of addresses.
import { createHash } from 'node:crypto';
import { emailKeySource } from '@instroom/domain/candidate/identity.ts';
import { uniqueKeyPath } from '@instroom/domain/paths.ts';
import type { DocumentReference, Firestore, Transaction } from 'firebase-admin/firestore';
import { z } from 'zod';
import { readDocument } from './read.ts';

const uniqueKeySchema = z.object({ candidateId: z.string().min(1) });

export function emailKey(db: Firestore, regionId: string, email: string): DocumentReference {
  const hash = createHash('sha256').update(emailKeySource(email)).digest('hex');
  return db.doc(uniqueKeyPath(regionId, hash));
}

/** The candidate who has this key, if any. */
export async function holderOf(
  transaction: Transaction,
  key: DocumentReference,
): Promise<string | undefined> {
  return readDocument(await transaction.get(key), uniqueKeySchema)?.candidateId;
}
