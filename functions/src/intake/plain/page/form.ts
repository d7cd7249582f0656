// The form without script: the same HTML in somebody's website and on our own pages.
import type { AskedPage } from '@instroom/domain/form/asked-question.ts';
import { formTexts } from '@instroom/domain/form/texts/languages.ts';
import { type Child, element, type Markup } from '../../../platform/markup.ts';
import {
  activityOf,
  controlId,
  type FilledForm,
  hiddenAnswers,
  pagesOf,
  wordsOf,
} from './filled-form.ts';
import { privacyQuestions } from './privacy-questions.ts';
import { question } from './questions.ts';
import { wordsElement } from './words.ts';

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
  const intro = wordsOf(form, 'intro') ?? { text: texts.introduction };
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
    hidden('activityId', activityOf(form)),
    hidden('openedAt', openedAt?.toString()),
    ...hiddenAnswers(form).map(([name, answer]) => hidden(name, answer)),
    wordsElement('p', intro, { class: 'instroom-introduction' }),
    ...pagesOf(form).flatMap((page, index) => pageOf(page, index, form)),
    trap(texts.trap),
    privacyQuestions(form),
    wordsElement('button', wordsOf(form, 'send') ?? { text: texts.send }, { type: 'submit' }),
  );
}

/** All pages at once, since nothing leads from one to the next: each a section under its heading. */
function pageOf({ title, intro, questions }: AskedPage, index: number, form: FilledForm): Child[] {
  const content = [
    intro && wordsElement('p', intro, { class: 'instroom-introduction' }),
    ...questions.map((asked) => question(asked, form)),
  ];
  if (!title) return content;
  const id = controlId(`page-${index + 1}`);
  return [
    element(
      'section',
      { class: 'instroom-section', 'aria-labelledby': id },
      wordsElement('h2', title, { id }),
      ...content,
    ),
  ];
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
