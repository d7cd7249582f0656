// What is said after sending where the region has words of its own for it; else it is a static page of Hosting.
import { formTexts } from '@instroom/domain/form/texts/languages.ts';
import { element, type Markup } from '../../../platform/markup.ts';
import { accentLink } from '../accent-sheet.ts';
import { activityOf, type FilledForm, wordsOf } from './filled-form.ts';
import { page } from './page.ts';
import { wordsElement } from './words.ts';

export function thanksPage(form: FilledForm): Markup {
  const texts = formTexts[form.language];
  const { title, text } = activityOf(form) ? texts.signedUp : texts.received;
  const words = wordsOf(form, 'thanks') ?? { text };
  return page(
    form.language,
    title,
    accentLink(form.description),
    element('h1', {}, title),
    wordsElement('p', words, { class: 'instroom-introduction' }),
  );
}
