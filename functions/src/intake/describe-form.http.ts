// GET /api/forms/{formId}: what a website needs to show the form. Public, so pages of any kind may cache it briefly.
import { describeForm as description } from '@instroom/domain/form/description.ts';
import { onRequest } from 'firebase-functions/https';
import { db } from '../platform/firebase.ts';
import { admitOrigin, formIdOf, refuse } from '../platform/http.ts';
import { findForm } from './find-form.ts';

export const describeForm = onRequest(async (request, response) => {
  const form = await findForm(db, formIdOf(request));
  if (!form) return refuse(response, 'form_not_found');
  // A page on our own origin sends no Origin with a GET.
  const admitted = admitOrigin(request, response, form.allowedOrigins);
  if (!admitted && request.get('origin')) return refuse(response, 'origin_not_allowed');

  response.set('Cache-Control', 'public, max-age=300');
  response.json(description(form));
});
