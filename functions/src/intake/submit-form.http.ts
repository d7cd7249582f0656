// POST /api/forms/{formId}/submissions: what somebody filled in on a region's website, with script or without.
import { onRequest } from 'firebase-functions/https';
import { submitFromBrowser } from './plain/submit-from-browser.http.ts';
import { submitFromScript } from './submit-from-script.http.ts';

/** What a form of HTML can send; a script says JSON, and its question whether it may send has no type. */
const typesOfForms =
  /^(?:application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\s*(?:;|$)/i;

export const submitForm = onRequest((request, response) =>
  typesOfForms.test(request.get('content-type') ?? '') && request.method === 'POST'
    ? submitFromBrowser(request, response)
    : submitFromScript(request, response),
);
