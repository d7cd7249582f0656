// What is kept of one candidate's part in the start of a template, so that it has one effect and can be taken back. It
// goes within a day.
import { addDays, instantSchema } from '@instroom/domain/instant.ts';
import { commandPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { z } from 'zod';
import { commandRecord } from '../platform/command-record.ts';

export const startRecordSchema = z.object({
  kind: z.literal('startTasks'),
  uid: z.string(),
  at: instantSchema,
  taskCount: z.number().int(),
  /** What came of taking it back. */
  undone: z.object({ removed: z.number().int(), kept: z.number().int() }).optional(),
});

export function startRecord({
  uid,
  now,
  taskCount,
}: {
  uid: string;
  now: Date;
  taskCount: number;
}) {
  const record = commandRecord({ kind: 'startTasks', uid, now });
  return { ...record, taskCount, expireAt: addDays(now, 1) };
}

export function startRecordDocument(
  db: Firestore,
  { regionId, startId, candidateId }: { regionId: string; startId: string; candidateId: string },
) {
  return db.doc(commandPath(regionId, `${startId}-${candidateId}`));
}
