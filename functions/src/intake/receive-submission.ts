// What becomes of a submission, through whichever door it came: checked, counted against the limits, registered.
import { randomUUID } from 'node:crypto';
import type { FieldError } from '@instroom/domain/form/answers.ts';
import { checkSubmission } from '@instroom/domain/form/submission.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { log } from '../platform/log.ts';
import { readPhone } from '../platform/phone.ts';
import { countRefused } from './count-submission.ts';
import { countAgainstLimits } from './rate-limit.ts';
import { type Arrival, keepForReview, registerSubmission } from './register-submission.ts';

export type Reception =
  /** `confirm`: it counts once the visitor said yes, on the page to which a mail leads. */
  | { status: 'received'; confirm?: true }
  | { status: 'invalid'; errors: FieldError[] }
  | { status: 'too_many' }
  /** Not even kept for review: it has to be sent again. */
  | { status: 'failed' };

export async function receiveSubmission(
  db: Firestore,
  { address, ...arrival }: Arrival & { address: string },
): Promise<Reception> {
  const { form, formId, submission, now } = arrival;
  const checked = checkSubmission(submission, form, readPhone);
  if (!checked.ok) {
    await count(db, arrival, checked.errors);
    return { status: 'invalid', errors: checked.errors };
  }
  try {
    const verdict = await countAgainstLimits(db, { form, formId, address, now });
    if (verdict === 'refused') return { status: 'too_many' };
    const outcome = await registerSubmission(db, { ...arrival, accepted: checked, verdict });
    log.info('submission received', { formId, outcome });
    return received(arrival);
  } catch (error) {
    log.error('submission failed', error, { formId, errorId: randomUUID() });
    return keep(db, arrival);
  }
}

/** Nothing that was accepted is lost: an editor, or the same submission sent again, gives it a second chance. */
async function keep(db: Firestore, arrival: Arrival): Promise<Reception> {
  const { formId } = arrival;
  try {
    await keepForReview(db, arrival);
    log.warn('submission kept for review', { formId });
    return received(arrival);
  } catch (error) {
    log.error('submission not kept', error, { formId, errorId: randomUUID() });
    return { status: 'failed' };
  }
}

/** The same for everybody who fills in this form: whether somebody is known, or kept apart, the answer does not tell. */
function received({ form }: Arrival): Reception {
  return form.asksConfirmation ? { status: 'received', confirm: true } : { status: 'received' };
}

/** What cannot be counted is no reason to tell the visitor anything else. */
async function count(db: Firestore, arrival: Arrival, errors: readonly FieldError[]) {
  const { formId } = arrival;
  await countRefused(db, arrival, errors).catch((error) =>
    log.error('refused submission not counted', error, { formId, errorId: randomUUID() }),
  );
}
