// A form for activities signs somebody up for the one whose id came along. What it answers writes that, after all reads of the
// caller's transaction; where there is no such activity the submission is one like any other, and nothing of it is lost.
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import type { PublicForm } from '@instroom/domain/form/form.ts';
import type { LanguageCode } from '@instroom/domain/form/texts/languages.ts';
import { formAuthor } from '@instroom/domain/form/to-candidate.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { plannedSignUp } from '../platform/sign-up.ts';

type Arrived = {
  form: Pick<PublicForm, 'purpose' | 'regionId'>;
  formId: string;
  activityId: string | undefined;
  language: LanguageCode | undefined;
  now: Date;
};

/** `key`: of the submission. `newCandidate`: who is made in the same transaction. */
export async function plannedSignUpBy(
  db: Firestore,
  transaction: Transaction,
  { form, formId, activityId, language, now }: Arrived,
  { key, ...who }: { candidateId: string; newCandidate?: Candidate; key: string },
): Promise<(() => void) | undefined> {
  if (form.purpose !== 'activity' || !activityId) return undefined;
  const planned = await plannedSignUp(db, transaction, {
    ...who,
    regionId: form.regionId,
    activityId,
    language,
    by: formAuthor(formId),
    arrivalId: key,
    now,
  });
  return planned.outcome === 'new' ? planned.write : undefined;
}
