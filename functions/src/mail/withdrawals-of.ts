// The proofs that a candidate's consent ended; whether one still counts, the domain says.
import { type ConsentRecord, consentRecordSchema } from '@instroom/domain/candidate/consent.ts';
import { consentsPath } from '@instroom/domain/paths.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';

export async function withdrawalsOf(
  db: Firestore,
  transaction: Transaction,
  { regionId, candidateId }: { regionId: string; candidateId: string },
): Promise<ConsentRecord[]> {
  const query = db
    .collection(consentsPath(regionId, candidateId))
    .where('standing', '==', 'withdrawn');
  const { docs } = await transaction.get(query);
  return docs.flatMap((document) => readDocument(document, consentRecordSchema) ?? []);
}
