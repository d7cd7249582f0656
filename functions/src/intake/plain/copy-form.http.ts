// GET /api/forms/{formId}/html: the form as HTML to copy into any website. As text, so that it is seen and not run.
import { onRequest } from 'firebase-functions/https';
import { db } from '../../platform/firebase.ts';
import { answering, baseOf, formIdOf, refuse } from '../../platform/http.ts';
import { toHtml } from '../../platform/markup.ts';
import { findForm } from '../find-form.ts';
import { askedForm } from './asked-form.ts';
import { plainForm } from './page/form.ts';

export const copyForm = onRequest(
  answering(
    async (request, response) => {
      const formId = formIdOf(request) ?? '';
      const form = await findForm(db, formId);
      if (!form) return refuse(response, 'form_not_found');
      const html = plainForm(askedForm(form, request), {
        action: `${baseOf(request)}/api/forms/${formId}/submissions`,
        checkedByBrowser: true,
      });
      // Never cached: the address in it comes from the request, and must not be shown to somebody else.
      response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
      response.type('text/plain; charset=utf-8').send(`${toHtml(html)}\n`);
    },
    (_request, response) => refuse(response, 'internal'),
  ),
);
