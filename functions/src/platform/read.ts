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

const known = new WeakMap<DocumentSnapshot, { schema: z.ZodType; value: unknown }>();

/**
 * The same where many look at one snapshot, as they do at night: to check a candidate takes longer than to fetch it, so all
 * get one value, for as long as the snapshot is held. None of them may change it.
 */
export function readShared<Schema extends z.ZodType>(
  snapshot: DocumentSnapshot,
  schema: Schema,
): z.infer<Schema> | undefined {
  const read = known.get(snapshot);
  if (read?.schema === schema) return read.value as z.infer<Schema>;
  const value = readDocument(snapshot, schema);
  known.set(snapshot, { schema, value });
  return value;
}
