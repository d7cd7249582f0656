// The same in English, for visitors who do not read Dutch yet.
import type { PageTexts } from './nl.ts';
import { oneOf } from './one-of.ts';

export const en = {
  error: 'Error',
  otherLanguage: 'Nederlands',
  onlyWhen: (question, answers) =>
    `Only fill this in if you chose ${oneOf(answers, 'or')} at “${question}”.`,
  requiredWhen: (question, answers) =>
    `Required if you chose ${oneOf(answers, 'or')} at “${question}”. Otherwise skip this question.`,
  notSent: 'Your form has not been sent.',
  back: 'Use the Back button of your browser to return to the form. Your answers will still be there.',
  contact: 'Please contact the desk in another way.',
  form_not_found: {
    title: 'This form is not here',
    text: 'The form does not exist or has been closed.',
  },
  origin_not_allowed: {
    title: 'This form cannot be sent from here',
    text: 'The website that shows the form is not allowed to send it.',
  },
  too_large: {
    title: 'Your text is too long to send',
    text: 'There is more text in the form than we can receive. Please shorten your text and send the form again.',
  },
  too_many: {
    title: 'Too many forms are coming in at the moment',
    text: 'Wait a few minutes and then send the form again.',
  },
  invalid_input: {
    title: 'Your form has not arrived',
    text: 'The website sent it in a way that we cannot read.',
  },
  internal: {
    title: 'Something is wrong on our side',
    text: 'Please send the form again in a few minutes.',
  },
  stillFilledIn: 'Your answers are still in the form below.',
} satisfies PageTexts;
