// What would become of a submission to a form as somebody is building it: checked as a real one is, and nothing is written.
import { DomainError } from '@instroom/domain/errors.ts';
import type { TriedSubmission, TrySubmission } from '@instroom/domain/form/form-commands.ts';
import { ownQuestionName } from '@instroom/domain/form/own-question.ts';
import { publicForm } from '@instroom/domain/form/publish-form.ts';
import { checkSubmission, maxSubmissionBytes } from '@instroom/domain/form/submission.ts';
import { regionPath } from '@instroom/domain/paths.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { fieldsInForms } from '../platform/field-defs.ts';
import { readPhone } from '../platform/phone.ts';
import { readDocument } from '../platform/read.ts';
import { emailKey } from '../platform/unique-keys.ts';

export async function trySubmissionOf(
  db: Firestore,
  {
    regionId,
    design,
    answers,
    hasReadStatement,
    uid,
    now,
  }: TrySubmission & { uid: string; now: Date },
): Promise<TriedSubmission> {
  if (Buffer.byteLength(JSON.stringify(answers)) > maxSubmissionBytes)
    throw new DomainError('too_large');
  const [storedRegion, ownFields] = await Promise.all([
    db.doc(regionPath(regionId)).get(),
    fieldsInForms(db, regionId),
  ]);
  const region = readDocument(storedRegion, regionSchema);
  if (!region) throw new DomainError('not_found');
  const form = publicForm(design, { regionId, region, before: undefined, uid, now, version: 1 });
  const { version } = form.privacyStatement;
  const submission = {
    answers,
    keepOneYear: false,
    ...(hasReadStatement && { privacyStatementVersion: version }),
  };
  const checked = checkSubmission(submission, { ...form, ownFields }, readPhone);
  if (!checked.ok) return { status: 'invalid', errors: checked.errors };
  const known = await emailKey(db, regionId, checked.answers.email).get();
  return {
    status: 'accepted',
    outcome: known.exists ? 'proposed' : 'created',
    kept: [...Object.keys(checked.answers), ...Object.keys(checked.custom).map(ownQuestionName)],
  };
}
