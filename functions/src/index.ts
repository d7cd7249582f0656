// What is deployed. The options come first: they hold for every function below.
import './platform/options.ts';

export { candidateChanged } from './candidate-changed.trigger.ts';
export { changeContact } from './candidates/change-contact.call.ts';
export { movePhase } from './candidates/move-phase.call.ts';
export { countSeats } from './costs/count-seats.trigger.ts';
export { recountSeats } from './costs/recount-seats.schedule.ts';
export { setPrices } from './costs/set-prices.call.ts';
export { createCandidate } from './intake/create-candidate.call.ts';
export { describeForm } from './intake/describe-form.http.ts';
export { copyForm } from './intake/plain/copy-form.http.ts';
export { showFormPage } from './intake/plain/show-form-page.http.ts';
export { submitForm } from './intake/submit-form.http.ts';
export { resendWaiting } from './mail/resend-waiting.schedule.ts';
export { sendMail, sendPlatformMail } from './mail/send-mail.trigger.ts';
export { mirrorMembership } from './members/mirror-membership.trigger.ts';
export { changeRegion } from './regions/change-region.call.ts';
export { changeRegionSettings } from './regions/change-region-settings.call.ts';
export { createRegion } from './regions/create-region.call.ts';
export { inviteRegionAdmin } from './regions/invite-region-admin.call.ts';
export { purgeExpired } from './retention/purge-expired.schedule.ts';
export { recount } from './stats/recount.schedule.ts';
