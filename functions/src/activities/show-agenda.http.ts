// GET /agenda/{regionId}, a page, and GET /api/agendas/{regionId}, the same for websites to show: public, and kept for five
// minutes, so that a website with many visitors costs no more than one with few.
import { onRequest } from 'firebase-functions/https';
import { db } from '../platform/firebase.ts';
import { answering, refuse } from '../platform/http.ts';
import { sendPage } from '../platform/send-page.ts';
import { agendaPage } from './agenda-page.ts';
import { languageIn } from './other-language.ts';
import { messagePage } from './own-page.ts';
import { agendaOf } from './show-agenda.ts';

const kept = { 'Cache-Control': 'public, max-age=300' };

export const showAgenda = onRequest(
  answering(
    async (request, response) => {
      const regionId = /\/(?:agenda|api\/agendas)\/([\w-]{1,100})\/?$/.exec(request.path)?.[1];
      const isData = request.path.startsWith('/api/');
      const language = languageIn(request) ?? 'nl';
      if (isData) response.set('Access-Control-Allow-Origin', '*');
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return refuse(response, 'invalid_input', 405);
      const agenda = regionId && (await agendaOf(db, regionId, new Date()));
      if (!agenda && isData) return refuse(response, 'not_found');
      if (!agenda) return sendPage(response, 404, { page: messagePage('gone', language) });
      response.set(kept);
      if (isData) return void response.json(agenda);
      sendPage(response, 200, { page: agendaPage(agenda, language) });
    },
    (_request, response) => refuse(response, 'internal'),
  ),
);
