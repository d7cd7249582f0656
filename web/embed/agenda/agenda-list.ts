// The activities in a website: what, when, where, whether there is a place, and the way to the form.
import { inLanguage, whenOf } from '@instroom/domain/activity/when.ts';
import { element } from '../element.ts';
import { agendaTexts } from './messages.ts';
import type { Shown } from './read-agenda.ts';

type Way = { language: 'nl' | 'en'; base: string; formPage: string | undefined };

/** As many as there is room for while they are awaited; the others when somebody asks. */
const atFirst = 3;

export function agendaList(activities: readonly Shown[], way: Way): HTMLElement {
  const texts = agendaTexts[way.language];
  if (activities.length === 0) return element('p', {}, texts.none);
  const items = activities.map((activity) => itemOf(activity, way));
  const list = element('ul', {}, ...items.slice(0, atFirst));
  const others = items.slice(atFirst);
  if (others.length === 0) return list;
  const more = element('button', { type: 'button' }, texts.more(others.length));
  more.addEventListener('click', () => {
    list.append(...others);
    more.remove();
    // Who used the keyboard goes on at the first that was not there yet.
    const next = others.find((item) => item.querySelector('a'))?.querySelector('a');
    next?.focus();
  });
  return element('div', {}, list, more);
}

function itemOf(activity: Shown, way: Way): HTMLElement {
  const { language } = way;
  const texts = agendaTexts[language];
  const { startsAt, isOnline, place, signUp, placesLeft } = activity;
  const title = inLanguage(activity.title, language);
  const where = [place, isOnline ? texts.online : ''].filter(Boolean).join(' / ');
  const places =
    signUp === 'open' && placesLeft !== undefined ? texts.free(placesLeft) : texts[signUp];
  const href = formAddress(activity, way);
  const label = { href, 'aria-label': texts.signUpFor(title) };
  return element(
    'li',
    {},
    element('p', { class: 'title' }, title),
    element(
      'p',
      {},
      element('time', { datetime: startsAt.toISOString() }, whenOf(activity, language)),
    ),
    element('p', {}, where),
    element(
      'p',
      { class: 'places' },
      element('span', {}, places),
      href ? element('a', label, texts.signUp) : undefined,
    ),
  );
}

function formAddress({ formId, activityId }: Shown, { language, base, formPage }: Way) {
  if (!formId) return undefined;
  const own = `/f/${encodeURIComponent(formId)}`;
  const address = formPage ? new URL(formPage, document.baseURI) : new URL(own, base);
  // Only a page: an address of another kind could be code.
  if (!/^https?:$/.test(address.protocol)) return undefined;
  address.searchParams.set('activity', activityId);
  if (!formPage && language === 'en') address.searchParams.set('lang', 'en');
  return address.href;
}
