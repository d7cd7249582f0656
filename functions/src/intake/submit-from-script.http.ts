// A submission from a script: JSON in and out, from the websites that the form names only.
import { maxSubmissionBytes, submissionSchema } from '@instroom/domain/form/submission.ts';
import { db } from '../platform/firebase.ts';
import { addressOf, admitOrigin, answering, formIdOf, refuse } from '../platform/http.ts';
import { findForm } from './find-form.ts';
import { receiveSubmission } from './receive-submission.ts';

export const submitFromScript = answering(
  async (request, response) => {
    const formId = formIdOf(request) ?? '';
    const form = await findForm(db, formId);
    if (!form) return refuse(response, 'form_not_found');
    const origin = admitOrigin(request, response, form.allowedOrigins);
    if (!origin) return refuse(response, 'origin_not_allowed');
    if (request.method === 'OPTIONS') return void response.status(204).send();
    if (request.method !== 'POST') return refuse(response, 'invalid_input');
    // Without a body there is no rawBody, whatever its type says.
    if ((request.rawBody ?? '').length > maxSubmissionBytes) return refuse(response, 'too_large');
    if (!request.is('json')) return refuse(response, 'invalid_input', 415);

    const submission = submissionSchema.safeParse(request.body);
    if (!submission.success) return refuse(response, 'invalid_input');
    const reception = await receiveSubmission(db, {
      form,
      formId,
      submission: submission.data,
      origin,
      address: addressOf(request),
      now: new Date(),
    });
    if (reception.status === 'too_many') return refuse(response, 'too_many');
    if (reception.status === 'failed') return refuse(response, 'internal');
    response.status(reception.status === 'invalid' ? 422 : 201).json(reception);
  },
  (_request, response) => refuse(response, 'internal'),
);
