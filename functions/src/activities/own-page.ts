// A candidate's own page about one sign-up. It names nobody: whoever has the link sees it.
import { inLanguage, whenOf } from '@instroom/domain/activity/when.ts';
import { element, type Markup } from '../platform/markup.ts';
import { publicPage } from '../platform/public-page.ts';
import { activityTexts } from './messages/texts.ts';
import { otherLanguage } from './other-language.ts';
import { canCancel, type Own } from './own-registration.ts';
import { whereOf } from './where.ts';

type Language = 'nl' | 'en';

export function ownPage(own: Own, language: Language, now: Date): Markup {
  const { registration, activity } = own;
  const texts = activityTexts[language].own;
  const title = inLanguage(activity.title, language);
  const comes = registration.state === 'confirmed' && activity.status === 'published';
  return publicPage(
    language,
    title,
    element('h1', {}, title),
    otherLanguage(language),
    ...sentences(own, language).map((sentence, index) =>
      element('p', index === 0 ? { class: 'instroom-title' } : {}, sentence),
    ),
    element('p', {}, element('strong', {}, `${texts.when}: `), whenOf(activity, language)),
    element('p', {}, element('strong', {}, `${texts.where}: `), whereOf(activity, language)),
    comes &&
      activity.onlineUrl !== undefined &&
      element(
        'p',
        {},
        element('strong', {}, `${texts.join}: `),
        element('a', { href: activity.onlineUrl }, activity.onlineUrl),
      ),
    ...actions(own, language, now),
  );
}

function sentences({ registration, activity, position }: Own, language: Language): string[] {
  const { own: texts, refusals } = activityTexts[language];
  const { state, refusal } = registration;
  if (activity.status === 'cancelled') return [texts.cancelledActivity];
  return [
    texts.state[state],
    ...(position === undefined ? [] : [texts.position(position)]),
    ...(state === 'refused' && refusal ? [refusals[refusal]] : []),
  ];
}

function actions(own: Own, language: Language, now: Date): Markup[] {
  const { own: texts, agenda } = activityTexts[language];
  const { activity, registration } = own;
  if (now >= activity.startsAt) return [element('p', {}, texts.over)];
  if (canCancel(own, now))
    return [
      element('p', {}, texts.ask),
      // Without an address of its own it is sent to where it stands.
      element('form', { method: 'post' }, element('button', { type: 'submit' }, texts.cancel)),
    ];
  const { formId } = activity;
  if (registration.state !== 'cancelled' || activity.status !== 'published' || !formId) return [];
  const query = new URLSearchParams({ activity: registration.activityId, lang: language });
  const link = { href: `/f/${encodeURIComponent(formId)}?${query}` };
  return [element('p', {}, texts.anew), element('p', {}, element('a', link, agenda.signUp))];
}

export function messagePage(what: 'gone' | 'failed', language: Language): Markup {
  const { title, text } = activityTexts[language].own[what];
  return publicPage(language, title, element('h1', {}, title), element('p', {}, text));
}
