// /aanmelding/{regionId}/{secret}: a candidate looks at a sign-up, and cancels it with the button there. The secret goes into
// no log of ours; docs/deploy.md keeps it out of the platform's.
import { onRequest } from 'firebase-functions/https';
import { db } from '../platform/firebase.ts';
import { answering } from '../platform/http.ts';
import { sendPage } from '../platform/send-page.ts';
import { languageIn } from './other-language.ts';
import { messagePage, ownPage } from './own-page.ts';
import { cancelOwn, findOwn, type Link } from './own-registration.ts';

export const showRegistration = onRequest(
  answering(
    async (request, response) => {
      response.set({ 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' });
      const asked = languageIn(request);
      const link = linkIn(request.path);
      const now = new Date();
      if (link && request.method === 'POST') {
        await cancelOwn(db, link, now);
        // So that looking again sends nothing again.
        return response.redirect(303, asked ? `?lang=${asked}` : '?');
      }
      const own = link && (await findOwn(db, link));
      if (!own) return sendPage(response, 404, { page: messagePage('gone', asked ?? 'nl') });
      const language = asked ?? own.registration.language;
      sendPage(response, 200, { page: ownPage(own, language, now) });
    },
    (request, response) =>
      sendPage(response, 503, { page: messagePage('failed', languageIn(request) ?? 'nl') }),
  ),
);

function linkIn(path: string): Link | undefined {
  const [, regionId, token] = /\/aanmelding\/([\w-]{1,100})\/([\w-]{43})\/?$/.exec(path) ?? [];
  return regionId && token ? { regionId, token } : undefined;
}
