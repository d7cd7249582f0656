// GET /api/forms/{formId}: what a website needs to show the form. Public, so pages of any kind may cache it briefly.
import { describeForm as description } from '@instroom/domain/form/description.ts';
import { givenActivity } from '@instroom/domain/form/given-codes.ts';
import type { Response } from 'express';
import { onRequest } from 'firebase-functions/https';
import { db } from '../platform/firebase.ts';
import { admitOrigin, answering, formIdOf, queryOf, refuse } from '../platform/http.ts';
import { askedActivity } from './asked-activity.ts';
import { findForm } from './find-form.ts';

export const describeForm = onRequest(
  answering(
    async (request, response) => {
      const form = await findForm(db, formIdOf(request));
      if (!form) return refuseReadably(response, 'form_not_found');
      // A page on our own origin sends no Origin with a GET.
      const admitted = admitOrigin(request, response, form.allowedOrigins);
      if (!admitted && request.get('origin')) return refuseReadably(response, 'origin_not_allowed');

      response.set('Cache-Control', 'public, max-age=300');
      const activityId = givenActivity(queryOf(request));
      const asked = await askedActivity(db, form, { activityId, now: new Date() });
      response.json({ ...description(form), ...asked });
    },
    (_request, response) => refuse(response, 'internal'),
  ),
);

/** Any page may read why it gets no form: the script there tells its webmaster. */
function refuseReadably(response: Response, code: 'form_not_found' | 'origin_not_allowed'): void {
  response.set('Access-Control-Allow-Origin', '*');
  refuse(response, code);
}
