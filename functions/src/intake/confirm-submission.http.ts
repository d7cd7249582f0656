// /formulier/bevestig/{formId}/{key}/{secret}: the page to which a mail leads. Opening it changes nothing; its button does.
import { onRequest, type Request } from 'firebase-functions/https';
import { db } from '../platform/firebase.ts';
import { answering } from '../platform/http.ts';
import { type ConfirmPage, sendConfirmPage } from './confirm-page.ts';
import {
  type Confirmation,
  confirmSubmission as confirm,
  confirmStateOf,
} from './confirm-submission.ts';
import { askedLanguage } from './plain/asked-language.ts';

export const confirmSubmission = onRequest(
  answering(
    async (request, response) => {
      const language = askedLanguage(request);
      const show = (page: ConfirmPage) => sendConfirmPage(response, page, language);
      const confirmation = confirmationIn(request);
      if (!confirmation) return show('gone');
      const act = request.method === 'POST' ? confirm : confirmStateOf;
      show(await act(db, confirmation, new Date()));
    },
    (request, response) => sendConfirmPage(response, 'failed', askedLanguage(request)),
  ),
);

function confirmationIn({ path }: Request): Confirmation | undefined {
  const found = /\/formulier\/bevestig\/([\w-]{1,100})\/([0-9a-f]{64})\/([\w-]{43})\/?$/.exec(path);
  const [, formId, key, secret] = found ?? [];
  return formId && key && secret ? { formId, key, secret } : undefined;
}
