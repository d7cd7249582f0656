// The agenda as a page: what, when, where, whether there is a place, and the way to the form.
import type { Agenda, AgendaEntry } from '@instroom/domain/activity/agenda.ts';
import { inLanguage, whenOf } from '@instroom/domain/activity/when.ts';
import { element, type Markup } from '../platform/markup.ts';
import { publicPage } from '../platform/public-page.ts';
import { activityTexts } from './messages/texts.ts';
import { otherLanguage } from './other-language.ts';
import { whereOf } from './where.ts';

type Language = 'nl' | 'en';

export function agendaPage({ region, activities }: Agenda, language: Language): Markup {
  const texts = activityTexts[language].agenda;
  const title = texts.title(region);
  const list = element(
    'ul',
    { class: 'instroom-agenda' },
    ...activities.map((entry) => entryItem(entry, language)),
  );
  return publicPage(
    language,
    title,
    element('h1', {}, title),
    otherLanguage(language),
    activities.length > 0 ? list : element('p', {}, texts.none),
  );
}

function entryItem(entry: AgendaEntry, language: Language): Markup {
  const texts = activityTexts[language].agenda;
  const { activityId, formId, description } = entry;
  const title = inLanguage(entry.title, language);
  const times = { startsAt: new Date(entry.startsAt), endsAt: new Date(entry.endsAt) };
  const query = new URLSearchParams({
    activity: activityId,
    ...(language === 'en' && { lang: 'en' }),
  });
  const link = formId && {
    href: `/f/${encodeURIComponent(formId)}?${query}`,
    // Each link says by itself where it leads.
    'aria-label': texts.signUpFor(title),
  };
  return element(
    'li',
    {},
    element('h2', {}, title),
    element('p', {}, element('time', { datetime: entry.startsAt }, whenOf(times, language))),
    element('p', {}, whereOf(entry, language)),
    description && element('p', { class: 'instroom-text' }, inLanguage(description, language)),
    element('p', { class: 'instroom-places' }, placesOf(entry, language)),
    link && element('p', {}, element('a', link, texts.signUp)),
  );
}

function placesOf({ signUp, placesLeft }: AgendaEntry, language: Language): string {
  const texts = activityTexts[language].agenda;
  return signUp === 'open' && placesLeft !== undefined ? texts.free(placesLeft) : texts[signUp];
}
