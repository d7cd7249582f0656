// GET /f/{formId}, and /formulier/{formId} as it was called first: the form as a page of ours, for a desk without a
// website.
import { onRequest } from 'firebase-functions/https';
import { db } from '../../platform/firebase.ts';
import { answering, formIdOf } from '../../platform/http.ts';
import { sendPage } from '../../platform/send-page.ts';
import { findForm } from '../find-form.ts';
import { accentSheet } from './accent-sheet.ts';
import { answerWithRefusal } from './answer-with-page.ts';
import { askedForm, withActivity } from './asked-form.ts';
import { askedLanguage } from './asked-language.ts';
import { formPage } from './page/form-page.ts';
import { thanksPage } from './page/thanks-page.ts';

export const showFormPage = onRequest(
  answering(
    async (request, response) => {
      const language = askedLanguage(request);
      const sheet = accentSheet(request.path);
      if (sheet) {
        response.set('Cache-Control', 'public, max-age=31536000, immutable');
        return void response.type('css').send(sheet);
      }
      const formId = formIdOf(request) ?? '';
      const form = await findForm(db, formId);
      if (!form) return answerWithRefusal(response, 'form_not_found', { language });
      // A form that is sent to this address by mistake would come back empty, as if nothing had been filled in.
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return answerWithRefusal(response, 'invalid_input', { language, wasSent: true });

      response.set('Cache-Control', 'public, max-age=300');
      const asked = askedForm(form, request);
      const page =
        request.query.sent === undefined
          ? formPage({ ...(await withActivity(db, form, asked)), formId, openedAt: Date.now() })
          : thanksPage(asked);
      sendPage(response, 200, { page, leadsAway: form.thankYouUrl !== undefined });
    },
    (request, response) =>
      answerWithRefusal(response, 'internal', { language: askedLanguage(request) }),
  ),
);
