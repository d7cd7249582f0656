// The script that a website includes to show a region's activities:
// <script src="…/embed/agenda.js" data-region="demo-oost"></script>. `data-form-page`: a page of the website itself that
// shows the form; without it, ours.

import { dress } from '../dress.ts';
import { element } from '../element.ts';
import { tellWebmaster } from '../messages/webmaster.ts';
import { claimScripts, placeFor } from '../place.ts';
import css from './agenda.css?inline';
import { agendaList } from './agenda-list.ts';
import { agendaTexts } from './messages.ts';
import { readAgenda } from './read-agenda.ts';

for (const script of claimScripts('script[data-region][src*="/embed/agenda.js"]')) {
  const { region, lang, formPage } = script.dataset;
  const language = lang?.toLowerCase().startsWith('en') ? 'en' : 'nl';
  const texts = agendaTexts[language];
  const base = new URL(script.src).origin;
  const loading = element('p', {}, texts.loading);
  const content = element('div', { class: 'surface held', lang: language }, loading);
  const host = document.createElement('instroom-agenda');
  const root = host.attachShadow({ mode: 'open' });
  root.append(content);
  dress(root, css);
  placeFor(script, host);
  void show(content, `${base}/api/agendas/${encodeURIComponent(region ?? '')}`).catch(() => {
    // A page that anybody can open says the same.
    const page = `${base}/agenda/${encodeURIComponent(region ?? '')}`;
    content.replaceChildren(element('p', {}, element('a', { href: page }, texts.elsewhere)));
    tellWebmaster(texts.webmaster(region ?? ''));
  });

  async function show(place: HTMLElement, address: string): Promise<void> {
    const answer = await fetch(address, { credentials: 'omit' });
    if (!answer.ok) throw new Error(`${answer.status}`);
    const activities = readAgenda(await answer.json());
    place.replaceChildren(agendaList(activities, { language, base, formPage }));
    letGoUnseen(place);
  }
}

/** Where there are fewer, the room for more is given back only while nobody sees it: else all that follows would jump. */
function letGoUnseen(place: HTMLElement) {
  new IntersectionObserver(([seen], observer) => {
    if (!seen || seen.isIntersecting || seen.boundingClientRect.top < 0) return;
    place.classList.remove('held');
    observer.disconnect();
  }).observe(place);
}
