// A submission from a form without script: a visitor looks at the answer, so it is a page or leads to one.
import { db } from '../../platform/firebase.ts';
import { addressOf, answering, formIdOf } from '../../platform/http.ts';
import { askedActivity } from '../asked-activity.ts';
import { findForm } from '../find-form.ts';
import { receiveSubmission } from '../receive-submission.ts';
import { answerWithPage, answerWithRefusal } from './answer-with-page.ts';
import { originOf, readPost, refusalOf } from './browser-post.ts';

export const submitFromBrowser = answering(
  async (request, response) => {
    const { submission, language } = readPost(request);
    const formId = formIdOf(request) ?? '';
    const form = await findForm(db, formId);
    const situation = { language, wasSent: true, deskEmail: form?.deskEmail };
    if (!form) return answerWithRefusal(response, 'form_not_found', situation);
    const origin = originOf(request, form.allowedOrigins);
    if (!origin) return answerWithRefusal(response, 'origin_not_allowed', situation);
    const refusal = refusalOf(request);
    if (refusal) return answerWithRefusal(response, refusal, situation);

    const sent = { form, formId, submission, language };
    const now = new Date();
    const address = addressOf(request);
    const reception = await receiveSubmission(db, { ...sent, origin, address, now });
    const { activityId } = submission;
    const activity = await askedActivity(db, form, { activityId, now });
    answerWithPage(response, { ...sent, ...activity }, reception);
  },
  (request, response) => {
    const { language } = readPost(request);
    answerWithRefusal(response, 'internal', { language, wasSent: true });
  },
);
