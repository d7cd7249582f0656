// The event of one write of a document, as the event system hands it to a function.
import { randomUUID } from 'node:crypto';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { Change } from 'firebase-functions/firestore';

type Params = { regionId: string; candidateId: string };

export function writtenEvent(params: Params, before: DocumentSnapshot, after: DocumentSnapshot) {
  return {
    ...{ specversion: '1.0' as const, type: 'google.cloud.firestore.document.v1.written' },
    ...{ id: randomUUID(), source: '//firestore.googleapis.com/', time: new Date().toISOString() },
    ...{ location: 'local', project: 'local', database: '(default)', namespace: '(default)' },
    ...{ document: after.ref.path, params, data: new Change(before, after) },
  };
}
