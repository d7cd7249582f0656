// The form without script: the same HTML in somebody's website and on our own pages.
import { formTexts } from '@instroom/domain/form/texts/languages.ts';
import { element, type Markup } from '../../../platform/markup.ts';
import { type FilledForm, questionsOf } from './filled-form.ts';
import { privacyQuestions } from './privacy-questions.ts';
import { question } from './questions.ts';

/** `checkedByBrowser`: the browser refuses to send an empty required field, so that the visitor stays on the page. */
type Sending = {
  action: string;
  checkedByBrowser: boolean;
  /** When the page was made; nothing for HTML that is copied, which is made once for everybody. */
  openedAt?: number | undefined;
};

export function plainForm(
  form: FilledForm,
  { action, checkedByBrowser, openedAt }: Sending,
): Markup {
  const { description, language, sent } = form;
  const texts = formTexts[language];
  return element(
    'form',
    {
      class: 'instroom-form',
      method: 'post',
      action,
      'accept-charset': 'utf-8',
      'aria-label': description.name,
      novalidate: !checkedByBrowser,
    },
    hidden('lang', language === 'nl' ? undefined : language),
    hidden('submissionId', sent?.submissionId),
    hidden('openedAt', openedAt?.toString()),
    element('p', { class: 'instroom-introduction' }, texts.introduction),
    ...questionsOf(form).map((asked) => question(asked, form)),
    trap(texts.trap),
    privacyQuestions(form),
    element('button', { type: 'submit' }, texts.send),
  );
}

function hidden(name: string, value: string | undefined): Markup | undefined {
  return value ? element('input', { type: 'hidden', name, value }) : undefined;
}

/** A question that people do not meet. Whoever answers it is a program. `hidden` needs no style sheet. */
function trap(label: string): Markup {
  return element(
    'div',
    { hidden: true },
    element('label', {}, `${label} `, element('input', { name: 'trap', autocomplete: 'off' })),
  );
}
