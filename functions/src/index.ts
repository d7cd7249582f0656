// What is deployed. The options come first: they hold for every function below.
import './platform/options.ts';

export { candidateChanged } from './candidate-changed.trigger.ts';
export { changeContact } from './candidates/change-contact.call.ts';
export { movePhase } from './candidates/move-phase.call.ts';
export { createCandidate } from './intake/create-candidate.call.ts';
export { describeForm } from './intake/describe-form.http.ts';
export { copyForm } from './intake/plain/copy-form.http.ts';
export { showFormPage } from './intake/plain/show-form-page.http.ts';
export { submitForm } from './intake/submit-form.http.ts';
export { resendWaiting } from './mail/resend-waiting.schedule.ts';
export { sendMail, sendPlatformMail } from './mail/send-mail.trigger.ts';
export { mirrorMembership } from './members/mirror-membership.trigger.ts';
export { setMfaForEditors } from './members/set-mfa-for-editors.call.ts';
export { purgeExpired } from './retention/purge-expired.schedule.ts';
export { answerSignInRequest } from './sign-in/answer-request.trigger.ts';
export { requestPasswordReset } from './sign-in/request-password-reset.call.ts';
export { requestSignInLink } from './sign-in/request-sign-in-link.call.ts';
export { recount } from './stats/recount.schedule.ts';
