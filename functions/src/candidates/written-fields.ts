// What a function writes of a candidate for somebody: the fields, the version they make, and who did it.
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import type { FieldChange } from '@instroom/domain/candidate/change-many.ts';
import { revisionAfter } from '@instroom/domain/candidate/revision.ts';
import { FieldValue } from 'firebase-admin/firestore';

export function writtenFields(
  candidate: Pick<Candidate, 'revision'>,
  { set, clear }: FieldChange,
  { name, uid, now }: { name: string; uid: string; now: Date },
): Partial<Record<keyof Candidate, unknown>> {
  const cleared = Object.fromEntries(clear.map((field) => [field, FieldValue.delete()]));
  const fields = { ...set, ...cleared };
  return { ...fields, ...revisionAfter(fields, candidate, name), updatedAt: now, updatedBy: uid };
}
