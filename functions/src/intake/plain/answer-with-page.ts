// What a visitor sees after sending a form without script, or asking for a form that is not there.
import { describeForm, type FormDescription } from '@instroom/domain/form/description.ts';
import type { LanguageCode } from '@instroom/domain/form/texts/languages.ts';
import type { Response } from 'express';
import { statusOf } from '../../platform/http.ts';
import { sendPage } from '../../platform/send-page.ts';
import type { Reception } from '../receive-submission.ts';
import type { Arrival } from '../register-submission.ts';
import { type FormPage, formPage } from './page/form-page.ts';
import { type Refusal, refusalPage, type Situation } from './page/refusal-page.ts';

/** Where a form that was received leads to: static pages of Hosting. */
const thankYouPages: Record<LanguageCode, string> = {
  nl: '/bedankt/index.html',
  en: '/bedankt/en.html',
};

/** Who still has to say yes stays with us, to read that a mail is on its way. */
const lookAtYourMailPages: Record<LanguageCode, string> = {
  nl: '/bedankt/bekijk-je-mail.html',
  en: '/bedankt/check-your-mail.html',
};

type Sent = Pick<Arrival, 'form' | 'formId' | 'submission'> &
  Pick<FormDescription, 'activity'> & { language: LanguageCode };

export function answerWithPage(response: Response, sent: Sent, reception: Reception): void {
  const { form, formId, submission, activity, language } = sent;
  // Not `no-store`: with it, who goes back to this page after a refusal finds nothing of what was filled in.
  response.set('Cache-Control', 'private, no-cache');
  if (reception.status === 'received' && reception.confirm)
    return void response.redirect(303, lookAtYourMailPages[language]);
  if (reception.status === 'received')
    return void response.redirect(303, form.thankYouUrl ?? thankYouPageOf(sent));
  const { status, ...outcome } = shown(reception);
  const description = { ...describeForm(form), activity };
  sendPage(response, status, {
    page: formPage({ description, formId, language, sent: submission, ...outcome }),
    leadsAway: form.thankYouUrl !== undefined,
  });
}

function thankYouPageOf({ form, formId, submission, language }: Sent): string {
  const { activityId } = submission;
  const isSignUp = form.purpose === 'activity' && activityId;
  if (!form.thanks && !isSignUp) return thankYouPages[language];
  const query = { sent: '1', lang: language, ...(isSignUp && { activity: activityId }) };
  return `/f/${formId}?${new URLSearchParams(query)}`;
}

/** Whatever was wrong, the form comes back as it was filled in. */
function shown(
  reception: Exclude<Reception, { status: 'received' }>,
): Pick<FormPage, 'errors' | 'notTaken'> & { status: number } {
  switch (reception.status) {
    case 'invalid':
      return { status: 422, errors: reception.errors };
    case 'too_many':
      return { status: statusOf.too_many, notTaken: 'too_many' };
    case 'failed':
      return { status: statusOf.internal, notTaken: 'internal' };
  }
}

export function answerWithRefusal(
  response: Response,
  refusal: Refusal,
  situation: Situation,
): void {
  response.set('Cache-Control', 'no-store');
  // What is wrong with a form as a whole is the type in which it was sent.
  const status = refusal === 'invalid_input' ? 415 : statusOf[refusal];
  sendPage(response, status, { page: refusalPage(refusal, situation) });
}
