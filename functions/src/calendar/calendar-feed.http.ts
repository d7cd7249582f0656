// GET /api/agenda/{token}.ics: the tasks of who has this secret address, for his or her own calendar. The token goes into
// no log of ours; docs/deploy.md keeps it out of the platform's.
import { tokenInPath } from '@instroom/domain/account/calendar-feed.ts';
import { onRequest } from 'firebase-functions/https';
import { appUrl } from '../platform/app-url.ts';
import { db } from '../platform/firebase.ts';
import { addressOf, answering, refuse } from '../platform/http.ts';
import { showFeed } from './show-feed.ts';

export const calendarFeed = onRequest(
  answering(
    async (request, response) => {
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return refuse(response, 'invalid_input', 405);
      const shown = await showFeed(db, {
        token: tokenInPath(request.path),
        address: addressOf(request),
        appUrl: appUrl(),
        now: new Date(),
      });
      response.set({ 'Cache-Control': 'private', 'X-Robots-Tag': 'noindex' });
      if (shown.kind !== 'file') return refuse(response, shown.kind);
      const version = `"${shown.version}"`;
      response.set('ETag', version);
      // What stands between may mark it as weak.
      if (request.get('if-none-match')?.includes(version)) response.status(304).end();
      else response.type('text/calendar; charset=utf-8').send(shown.file);
    },
    (_request, response) => refuse(response, 'internal'),
  ),
);
