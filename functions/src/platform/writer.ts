import type { DocumentData, DocumentReference } from 'firebase-admin/firestore';

/** What a transaction and a batch both do, for use cases that write along with either. */
export interface Writer {
  set(document: DocumentReference, data: DocumentData): unknown;
}
