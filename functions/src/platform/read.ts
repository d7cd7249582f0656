// From a document to a checked value. A document that does not parse is a fault of ours: it throws.
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import type { z } from 'zod';

export function readDocument<Schema extends z.ZodType>(
  snapshot: DocumentSnapshot,
  schema: Schema,
): z.infer<Schema> | undefined {
  return snapshot.exists ? schema.parse(snapshot.data()) : undefined;
}
