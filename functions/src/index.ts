// What is deployed. The options come first: they hold for every function below.
import './platform/options.ts';

export { nameAccounts } from './audit/name-accounts.call.ts';
export { reportAuditExport } from './audit/report-audit-export.call.ts';
export { reportOpened } from './audit/report-opened.call.ts';
export { reportSignIn } from './audit/report-sign-in.call.ts';
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
export { acceptInvitation } from './members/accept-invitation.call.ts';
export { admitAccount } from './members/admit-account.trigger.ts';
export { changeRole } from './members/change-role.call.ts';
export { deactivateMember } from './members/deactivate-member.call.ts';
export { describeInvitation } from './members/describe-invitation.call.ts';
export { inviteMember } from './members/invite-member.call.ts';
export { mirrorMembership } from './members/mirror-membership.trigger.ts';
export { reactivateMember } from './members/reactivate-member.call.ts';
export { resendInvitation } from './members/resend-invitation.call.ts';
export { withdrawInvitation } from './members/withdraw-invitation.call.ts';
export { purgeExpired } from './retention/purge-expired.schedule.ts';
export { recount } from './stats/recount.schedule.ts';
