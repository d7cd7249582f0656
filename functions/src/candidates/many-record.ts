// What is kept of one candidate's part in a change of many: that it was made, and what undoing it needs. It goes within a
// day; longer would be keeping where somebody stood beside the dossier.
import {
  type Before,
  beforeSchema,
  type ManyChange,
  manyChangeSchema,
} from '@instroom/domain/candidate/change-many.ts';
import { addDays, instantSchema } from '@instroom/domain/instant.ts';
import { commandPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { z } from 'zod';
import { commandRecord } from '../platform/command-record.ts';

export const changeRecordSchema = z.object({
  uid: z.string(),
  at: instantSchema,
  change: manyChangeSchema,
  before: beforeSchema,
  isUndone: z.boolean().optional(),
});

type Made = { uid: string; now: Date; change: ManyChange; before: Before };

export function changeRecord({ uid, now, change, before }: Made) {
  const record = commandRecord({ kind: 'changeMany', uid, now });
  return {
    ...record,
    change,
    before,
    expireAt: addDays(now, 1),
  };
}

export function changeRecordDocument(
  db: Firestore,
  { regionId, changeId, candidateId }: { regionId: string; changeId: string; candidateId: string },
) {
  return db.doc(commandPath(regionId, `${changeId}-${candidateId}`));
}
