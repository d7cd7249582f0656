// Our own pages around the form: the form itself, and what can go wrong with sending it. They work without script.
import { formTexts, type LanguageCode } from '@instroom/domain/form/texts/languages.ts';
import { controlId, type FilledForm, type Problem, problemsIn } from './filled-form.ts';
import { plainForm } from './form.ts';
import { element, type Markup } from './markup.ts';
import { en } from './messages/en.ts';
import { nl, type PageTexts } from './messages/nl.ts';

const pageTexts: Record<LanguageCode, PageTexts> = { nl, en };

export type Refusal =
  | 'form_not_found'
  | 'origin_not_allowed'
  | 'too_large'
  | 'too_many'
  | 'invalid_input'
  | 'internal';

/** An address relative to this page, since nobody else's page shows it: it cannot be led elsewhere by a header. */
const actionFor = (formId: string) => `/api/forms/${formId}/submissions`;

export type FormPage = FilledForm & { formId: string; refusal?: 'too_many' | 'internal' };

/** The form: empty, or as it was sent with what has to be repaired, or with why it could not be taken now. */
export function formPage(form: FormPage): Markup {
  const { formId, description, language, refusal } = form;
  const texts = pageTexts[language];
  const problems = problemsIn(form);
  const isSent = form.sent !== undefined;
  return page(
    language,
    isSent ? `${texts.error}: ${description.name}` : description.name,
    problems.length > 0 && errorSummary(problems, language),
    refusal && notice(refusal, [texts.notSent, texts.stillFilledIn], language),
    element('h1', {}, description.name),
    !isSent && otherLanguage(language),
    plainForm(form, { action: actionFor(formId), checkedByBrowser: false }),
    helpLine(form),
  );
}

/** Why a form was not taken, where it cannot be shown again. `deskEmail`: whom to ask, where a form says so. */
export function refusalPage(
  refusal: Refusal,
  { language, wasSent, deskEmail }: RefusalContext,
): Markup {
  const texts = pageTexts[language];
  const { title, text } = texts[refusal];
  const canGoBack = refusal === 'too_large' || refusal === 'too_many' || refusal === 'internal';
  return page(
    language,
    title,
    element('h1', {}, title),
    wasSent && element('p', {}, texts.notSent),
    element('p', {}, text),
    wasSent && canGoBack && element('p', {}, texts.back),
    !canGoBack && element('p', {}, texts.contact),
    mailLine(deskEmail, language),
  );
}
export type RefusalContext = {
  language: LanguageCode;
  wasSent: boolean;
  deskEmail?: string | undefined;
};

function page(language: LanguageCode, title: string, ...content: Content[]): Markup {
  return element(
    'html',
    { lang: language },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, title),
      element('link', { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }),
      element('link', { rel: 'stylesheet', href: '/form-page.css' }),
    ),
    element('body', {}, element('main', {}, ...content)),
  );
}
type Content = Parameters<typeof element>[2];

function errorSummary(problems: Problem[], language: LanguageCode): Markup {
  const { summary } = formTexts[language];
  const lines = problems.map(({ field, sentence }) =>
    element('li', {}, element('a', { href: `#${controlId(field)}` }, sentence)),
  );
  // With the focus, so that a screen reader begins here.
  return element(
    'div',
    { class: 'instroom-summary', role: 'alert', tabindex: -1, autofocus: true },
    element('p', { class: 'instroom-title' }, summary.title),
    element('p', {}, summary.text),
    element('ul', {}, ...lines),
  );
}

function notice(
  refusal: 'too_many' | 'internal',
  sentences: string[],
  language: LanguageCode,
): Markup {
  const { title, text } = pageTexts[language][refusal];
  return element(
    'div',
    { class: 'instroom-summary', role: 'alert', tabindex: -1, autofocus: true },
    element('p', { class: 'instroom-title' }, title),
    element('p', {}, [...sentences, text].join(' ')),
  );
}

function otherLanguage(language: LanguageCode): Markup {
  const other = language === 'nl' ? 'en' : 'nl';
  const { otherLanguage: name } = pageTexts[language];
  return element(
    'p',
    { class: 'instroom-language' },
    element('a', { href: `?lang=${other}`, lang: other, hreflang: other }, name),
  );
}

function helpLine({ description, language }: FilledForm) {
  return mailLine(description.desk.email, language);
}

function mailLine(email: string | undefined, language: LanguageCode): Markup | undefined {
  if (!email) return undefined;
  const { mail } = formTexts[language];
  return element('p', {}, `${mail} `, element('a', { href: `mailto:${email}` }, email), '.');
}
