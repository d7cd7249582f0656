// POST /api/forms/{formId}/submissions: what somebody filled in on a region's website.
import { randomUUID } from 'node:crypto';
import {
  checkSubmission,
  maxSubmissionBytes,
  submissionSchema,
} from '@instroom/domain/form/submission.ts';
import { onRequest } from 'firebase-functions/https';
import { db } from '../platform/firebase.ts';
import { addressOf, admitOrigin, formIdOf, refuse } from '../platform/http.ts';
import { log } from '../platform/log.ts';
import { readPhone } from '../platform/phone.ts';
import { findForm } from './find-form.ts';
import { countAgainstLimits } from './rate-limit.ts';
import { keepForReview, registerSubmission } from './register-submission.ts';

export const submitForm = onRequest(async (request, response) => {
  const formId = formIdOf(request) ?? '';
  const form = await findForm(db, formId);
  if (!form) return refuse(response, 'form_not_found');
  if (!admitOrigin(request, response, form.allowedOrigins))
    return refuse(response, 'origin_not_allowed');
  if (request.method === 'OPTIONS') return void response.status(204).send();
  if (request.method !== 'POST') return refuse(response, 'invalid_input');
  // Without a body there is no rawBody, whatever its type says.
  if ((request.rawBody ?? '').length > maxSubmissionBytes) return refuse(response, 'too_large');

  const submission = submissionSchema.safeParse(request.body);
  if (!submission.success) return refuse(response, 'invalid_input');
  const checked = checkSubmission(submission.data, form, readPhone);
  if (!checked.ok)
    return void response.status(422).json({ status: 'invalid', errors: checked.errors });

  const now = new Date();
  const arrival = { form, formId, submission: submission.data, now };
  try {
    const verdict = await countAgainstLimits(db, {
      form,
      formId,
      address: addressOf(request),
      now,
    });
    if (verdict === 'refused') return refuse(response, 'too_many');
    const outcome = await registerSubmission(db, { ...arrival, accepted: checked, verdict });
    log.info('submission received', { formId, outcome });
  } catch (error) {
    log.error('submission failed, kept for review', error, { formId, errorId: randomUUID() });
    await keepForReview(db, arrival);
  }
  response.status(201).json({ status: 'received' });
});
