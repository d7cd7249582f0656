// What is said on top of a form that came back. It has the focus, so that a screen reader begins there.
import { formTexts, type LanguageCode } from '@instroom/domain/form/texts/languages.ts';
import { type Child, element, type Markup } from '../../../platform/markup.ts';
import { controlId, type Problem } from './filled-form.ts';
import { pageTexts } from './page.ts';

/** Each line leads to its question. */
export function errorSummary(problems: readonly Problem[], language: LanguageCode): Markup {
  const { summary } = formTexts[language];
  const lines = problems.map(({ field, sentence }) =>
    element('li', {}, element('a', { href: `#${controlId(field)}` }, sentence)),
  );
  return alertBox(summary.title, element('p', {}, summary.text), element('ul', {}, ...lines));
}

export function notTakenNow(why: 'too_many' | 'internal', language: LanguageCode): Markup {
  const { notSent, stillFilledIn, ...texts } = pageTexts[language];
  const { title, text } = texts[why];
  return alertBox(title, element('p', {}, `${notSent} ${stillFilledIn} ${text}`));
}

function alertBox(title: string, ...content: Child[]): Markup {
  return element(
    'div',
    { class: 'instroom-alert', role: 'alert', tabindex: -1, autofocus: true },
    element('p', { class: 'instroom-title' }, title),
    ...content,
  );
}
