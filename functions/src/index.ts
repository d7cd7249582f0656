// What is deployed. The options come first: they hold for every function below.
import './platform/options.ts';

export { candidateChanged } from './candidate-changed.trigger.ts';
export { changeContact } from './candidates/change-contact.call.ts';
export { movePhase } from './candidates/move-phase.call.ts';
export { changeSupport } from './help/change-support.call.ts';
export { removeJointSession, saveJointSession } from './help/keep-joint-sessions.call.ts';
export { createCandidate } from './intake/create-candidate.call.ts';
export { describeForm } from './intake/describe-form.http.ts';
export { copyForm } from './intake/plain/copy-form.http.ts';
export { showFormPage } from './intake/plain/show-form-page.http.ts';
export { submitForm } from './intake/submit-form.http.ts';
export { resendWaiting } from './mail/resend-waiting.schedule.ts';
export { sendMail, sendPlatformMail } from './mail/send-mail.trigger.ts';
export { mirrorMembership } from './members/mirror-membership.trigger.ts';
export { endPractice } from './practice/end-practice.trigger.ts';
export { endUnusedPractice } from './practice/end-unused-practice.schedule.ts';
export { resetPractice } from './practice/reset-practice.call.ts';
export { startPractice } from './practice/start-practice.call.ts';
export { purgeExpired } from './retention/purge-expired.schedule.ts';
export { recount } from './stats/recount.schedule.ts';
export { answerWish, removeWish } from './wishes/answer-wish.call.ts';
export { proposeWish } from './wishes/propose-wish.call.ts';
export { voteWish } from './wishes/vote-wish.call.ts';
