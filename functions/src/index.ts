// What is deployed. The options come first: they hold for every function below.
import './platform/options.ts';

export { activityChanged } from './activities/activity-changed.trigger.ts';
export {
  cancelRegistration,
  saveActivity,
  signUpCandidate,
} from './activities/keep-activities.call.ts';
export { showRegistration } from './activities/own-page.http.ts';
export { registrationChanged } from './activities/registration-changed.trigger.ts';
export { remindOfActivities } from './activities/remind-of-activities.schedule.ts';
export { settleActivity } from './activities/settle-activity.task.ts';
export { showAgenda } from './activities/show-agenda.http.ts';
export { attachmentAdded } from './attachments/attachment-added.trigger.ts';
export {
  releaseAttachment,
  removeAttachment,
  undoAttachmentRemoval,
} from './attachments/keep-attachments.call.ts';
export { readAttachment } from './attachments/read-attachment.http.ts';
export { scanWaitingAttachments } from './attachments/scan-waiting.schedule.ts';
export { sweepAttachmentFiles } from './attachments/sweep-files.schedule.ts';
export { uploadAttachment } from './attachments/upload-attachment.http.ts';
export { nameAccounts } from './audit/name-accounts.call.ts';
export { reportAuditExport } from './audit/report-audit-export.call.ts';
export { reportOpened } from './audit/report-opened.call.ts';
export { reportSignIn } from './audit/report-sign-in.call.ts';
export { establishYear } from './beyond/establish-year.call.ts';
export { sumBeyond } from './beyond/sum-beyond.schedule.ts';
export { calendarFeed } from './calendar/calendar-feed.http.ts';
export {
  changeCalendarFeed,
  describeCalendarFeed,
  renewCalendarFeed,
  revokeCalendarFeed,
} from './calendar/keep-feed.call.ts';
export { candidateChanged } from './candidate-changed.trigger.ts';
export { answerProposal } from './candidates/answer-proposal.call.ts';
export { changeContact } from './candidates/change-contact.call.ts';
export { changeMany, undoMany } from './candidates/change-many.call.ts';
export { movePhase } from './candidates/move-phase.call.ts';
export { interactionChanged } from './contacts/interaction-changed.trigger.ts';
export { countSeats } from './costs/count-seats.trigger.ts';
export { recountSeats } from './costs/recount-seats.schedule.ts';
export { setPrices } from './costs/set-prices.call.ts';
export { archiveFieldDef } from './custom/archive-field-def.call.ts';
export { deleteFieldDef } from './custom/delete-field-def.call.ts';
export { orderFieldDefs } from './custom/order-field-defs.call.ts';
export { saveFieldDef } from './custom/save-field-def.call.ts';
export { saveVocabulary } from './custom/save-vocabulary.call.ts';
export { setCustomValue } from './custom/set-custom-value.call.ts';
export { reportFiguresExport } from './figures/report-figures-export.call.ts';
export {
  closeForm,
  publishForm,
  removeForm,
  saveForm,
  trySubmission,
} from './forms/keep-forms.call.ts';
export { changeSupport } from './help/change-support.call.ts';
export { removeJointSession, saveJointSession } from './help/keep-joint-sessions.call.ts';
export { confirmSubmission } from './intake/confirm-submission.http.ts';
export { createCandidate } from './intake/create-candidate.call.ts';
export { describeForm } from './intake/describe-form.http.ts';
export { discardSubmission, releaseSubmission } from './intake/keep-inbox.call.ts';
export { copyForm } from './intake/plain/copy-form.http.ts';
export { showFormPage } from './intake/plain/show-form-page.http.ts';
export { submitForm } from './intake/submit-form.http.ts';
export { archiveMailTemplate, saveMailTemplate } from './mail/keep-mail-templates.call.ts';
export { resendWaiting } from './mail/resend-waiting.schedule.ts';
export { cancelCandidateMail, sendCandidateMail } from './mail/send-candidate-mail.call.ts';
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
export { setMfaForEditors } from './members/set-mfa-for-editors.call.ts';
export { withdrawInvitation } from './members/withdraw-invitation.call.ts';
export { changeNetworkSettings } from './network/change-network-settings.call.ts';
export { endNotice } from './network/end-notice.call.ts';
export { removeContact, saveContact, verifyContact } from './network/keep-contacts.call.ts';
export { addOrgNote, changeOrgNote, removeOrgNote } from './network/keep-notes.call.ts';
export { answerSourceChange, clearOverride, setOverride } from './network/keep-overrides.call.ts';
export { reportNetworkExport } from './network/report-network-export.call.ts';
export { saveOverlay } from './network/save-overlay.call.ts';
export { undoRemoval } from './network/undo-removal.call.ts';
export { remindOfDue } from './notifications/remind-of-due.schedule.ts';
export { saveNotificationSettings } from './notifications/save-notification-settings.call.ts';
export { sendDigests } from './notifications/send-digests.schedule.ts';
export { sendReports } from './notifications/send-reports.schedule.ts';
export { endPractice } from './practice/end-practice.trigger.ts';
export { endUnusedPractice } from './practice/end-unused-practice.schedule.ts';
export { resetPractice } from './practice/reset-practice.call.ts';
export { startPractice } from './practice/start-practice.call.ts';
export { recount } from './recount.schedule.ts';
export { continueImport } from './reference/continue-import.task.ts';
export { importNightly } from './reference/import-nightly.schedule.ts';
export { decideRun, importFile, startImport } from './reference/manage-imports.call.ts';
export { placeAgain } from './reference/place-again.trigger.ts';
export { changeRegion } from './regions/change-region.call.ts';
export { changeRegionSettings } from './regions/change-region-settings.call.ts';
export { createRegion } from './regions/create-region.call.ts';
export { inviteRegionAdmin } from './regions/invite-region-admin.call.ts';
export { purgeExpired } from './retention/purge-expired.schedule.ts';
export {
  recordSharingConsent,
  removeSchoolLink,
  saveSchoolLink,
  shareWithSchool,
  undoSchoolLinkRemoval,
} from './schools/keep-schools.call.ts';
export { answerSignInRequest } from './sign-in/answer-request.trigger.ts';
export { requestPasswordReset } from './sign-in/request-password-reset.call.ts';
export { requestSignInLink } from './sign-in/request-sign-in-link.call.ts';
export { takeAttendance } from './take-attendance.call.ts';
export { commentAdded } from './tasks/comment-added.trigger.ts';
export { archiveTaskList, saveTaskList } from './tasks/keep-lists.call.ts';
export { archiveTaskTemplate, saveTaskTemplate } from './tasks/keep-templates.call.ts';
export { startTasks, undoStartTasks } from './tasks/start-tasks.call.ts';
export { taskChanged } from './tasks/task-changed.trigger.ts';
export { removeView, restoreView, saveView } from './views/keep-views.call.ts';
export { answerWish, removeWish } from './wishes/answer-wish.call.ts';
export { proposeWish } from './wishes/propose-wish.call.ts';
export { voteWish } from './wishes/vote-wish.call.ts';
