// The form on a page of ours: empty, as it was sent with what has to be repaired, or with why it is not taken now.
import type { LanguageCode } from '@instroom/domain/form/texts/languages.ts';
import { element, type Markup } from '../../../platform/markup.ts';
import { accentLink } from '../accent-sheet.ts';
import { errorSummary, notTakenNow } from './alerts.ts';
import { type FilledForm, problemsIn } from './filled-form.ts';
import { plainForm } from './form.ts';
import { mailLine, page, pageTexts } from './page.ts';

export type FormPage = FilledForm & {
  formId: string;
  notTaken?: 'too_many' | 'internal';
  /** When it is shown for the first time; who repairs an answer is not held to it. */
  openedAt?: number;
};

export function formPage(form: FormPage): Markup {
  const { formId, description, language, sent, notTaken, openedAt } = form;
  const problems = problemsIn(form);
  // Relative, so that no header of a request can lead what people fill in to somewhere else.
  const action = `/api/forms/${formId}/submissions`;
  return page(
    language,
    sent ? `${pageTexts[language].error}: ${description.name}` : description.name,
    accentLink(description),
    problems.length > 0 && errorSummary(problems, language),
    notTaken && notTakenNow(notTaken, language),
    element('h1', {}, description.name),
    // Another language would be an empty form.
    !sent && otherLanguage(form),
    activityLines(description.activity?.[language]),
    plainForm(form, { action, checkedByBrowser: false, openedAt }),
    mailLine(description.desk.email, language),
  );
}

/** The same page, with everything else that its address says. */
function otherLanguage({ language, query }: FilledForm): Markup {
  const other: LanguageCode = language === 'nl' ? 'en' : 'nl';
  const address = new URLSearchParams(query);
  address.set('lang', other);
  const link = { href: `?${address}`, lang: other, hreflang: other };
  return element(
    'p',
    { class: 'instroom-language' },
    element('a', link, pageTexts[language].otherLanguage),
  );
}

function activityLines([title, ...lines]: string[] = []): Markup | undefined {
  if (!title) return undefined;
  return element(
    'div',
    { class: 'instroom-activity' },
    element('p', {}, element('strong', {}, title)),
    ...lines.map((line) => element('p', {}, line)),
  );
}
