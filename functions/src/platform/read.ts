// From a document to a checked value, of whatever version it is. A document that does not parse is a fault of ours: it
// throws.
import { inCurrentShape } from '@instroom/domain/migrations/steps.ts';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import type { z } from 'zod';

export function readDocument<Schema extends z.ZodType>(
  snapshot: DocumentSnapshot,
  schema: Schema,
): z.infer<Schema> | undefined {
  const data = snapshot.data();
  return data && schema.parse(inCurrentShape(snapshot.ref.parent.id, data));
}
