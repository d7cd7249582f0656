// From a document to a checked value, of whatever version it is. A document that does not parse is a fault of ours: it
// throws.
import { inCurrentShape } from '@instroom/domain/migrations/steps.ts';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import type { z } from 'zod';

/**
 * What was read of a snapshot, as long as that is held: at night many look at the same candidate, and to check one takes
 * longer than to fetch it. Nobody changes what was read.
 */
const known = new WeakMap<DocumentSnapshot, { schema: z.ZodType; value: unknown }>();

export function readDocument<Schema extends z.ZodType>(
  snapshot: DocumentSnapshot,
  schema: Schema,
): z.infer<Schema> | undefined {
  const read = known.get(snapshot);
  if (read?.schema === schema) return read.value as z.infer<Schema>;
  const data = snapshot.data();
  const value = data && schema.parse(inCurrentShape(snapshot.ref.parent.id, data));
  if (data) known.set(snapshot, { schema, value });
  return value;
}
