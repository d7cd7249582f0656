// Every Firestore path, said once. Personal data of candidates lie under `regions/{regionId}` only, so that the
// security rules decide on the path. A trigger pattern is the same function with braces:
// `candidatePath('{regionId}', '{candidateId}')`; those that triggers use keep their parts in the type, so that a
// trigger knows the names of its parameters.

export const platformAdminPath = (uid: string) => `platformAdmins/${uid}`;
export const userPath = (uid: string) => `users/${uid}`;
export const publicFormsPath = 'publicForms';
export const publicFormPath = (formId: string) => `${publicFormsPath}/${formId}`;
/** What taking part costs; the one setting of the platform that every colleague may read. */
export const pricesPath = 'platform/prices';
/** Whom to ask for help. */
export const supportPath = 'platform/support';
/** What holds for the whole platform. */
export const platformSettingPath = (name: string) => `platform/${name}`;
/** The key of an open invitation: its token, hashed. */
export const invitationKeysPath = 'invitationKeys';
export const invitationKeyPath = (tokenHash: string) => `${invitationKeysPath}/${tokenHash}`;
export const platformMailsPath = 'platformMail';
export const platformMailPath = <Mail extends string>(mailId: Mail) =>
  `platformMail/${mailId}` as const;
export const platformAuditPath = 'platformAudit';
export const platformAuditEntryPath = (entryId: string) => `${platformAuditPath}/${entryId}`;
/** How many people could edit and look in each region, by day: numbers only, for who administers the platform. */
export const seatsPath = 'seats';
export const regionSeatsPath = (regionId: string) => `${seatsPath}/${regionId}`;
export const wishesPath = 'wishes';
export const wishPath = (wishId: string) => `${wishesPath}/${wishId}`;
export const jointSessionsPath = 'jointSessions';
export const jointSessionPath = (sessionId: string) => `${jointSessionsPath}/${sessionId}`;
/** The figures of all regions that share, rounded; and about which regions they are, which nobody reads. */
export const beyondPath = 'beyond/now';
export const beyondMadePath = 'beyond/made';
export const beyondYearPath = (period: string) => `beyondYears/${period}`;
/** Who asked for a mail that lets somebody in; there for as long as it takes to send it. */
export const signInRequestsPath = 'signInRequests';
export const signInRequestPath = <Request extends string>(requestId: Request) =>
  `signInRequests/${requestId}` as const;
/** A secret address by which somebody's calendar fetches his or her tasks: its token, hashed. */
export const calendarFeedsPath = 'calendarFeeds';
export const calendarFeedPath = (tokenHash: string) => `${calendarFeedsPath}/${tokenHash}`;
export const rateLimitsPath = 'rateLimits';
export const rateLimitPath = (limitId: string) => `${rateLimitsPath}/${limitId}`;

/** Schools, institutions, desks and other organizations, by all regions together. Only the import writes them. */
export const organizationsPath = 'organizations';
export const organizationPath = (orgId: string) => `${organizationsPath}/${orgId}`;
/** `regionId`, or `nl` for all of the country. */
export const directoryPath = (directoryId: string) => `directories/${directoryId}`;
export const directoryChunksPath = (directoryId: string) => `${directoryPath(directoryId)}/chunks`;
export const directoryChunkPath = (directoryId: string, chunk: number | string) =>
  `${directoryChunksPath(directoryId)}/${chunk}`;
export const importSourcesPath = 'importSources';
export const importSourcePath = (sourceId: string) => `${importSourcesPath}/${sourceId}`;
export const importRunsPath = 'importRuns';
export const importRunPath = (runId: string) => `${importRunsPath}/${runId}`;
export const importRejectsPath = (runId: string) => `${importRunPath(runId)}/rejects`;
export const importRejectPagePath = (runId: string, page: string) =>
  `${importRejectsPath(runId)}/${page}`;
export const importChangesPath = (runId: string) => `${importRunPath(runId)}/changes`;
export const importChangePagePath = (runId: string, page: string) =>
  `${importChangesPath(runId)}/${page}`;

export const regionsPath = 'regions';
export const regionPath = (regionId: string) => `regions/${regionId}`;
export const membersPath = (regionId: string) => `${regionPath(regionId)}/members`;
export const memberPath = <Region extends string, Uid extends string>(regionId: Region, uid: Uid) =>
  `regions/${regionId}/members/${uid}` as const;
export const notificationsPath = (regionId: string) => `${regionPath(regionId)}/notifications`;
/** `notificationId`: whose it is and what it tells of, see notification.ts. */
export const notificationPath = (regionId: string, notificationId: string) =>
  `${notificationsPath(regionId)}/${notificationId}`;
export const notificationSettingsPath = (regionId: string) =>
  `${regionPath(regionId)}/notificationSettings`;
export const ownNotificationSettingsPath = (regionId: string, uid: string) =>
  `${notificationSettingsPath(regionId)}/${uid}`;

export const invitationsPath = (regionId: string) => `${regionPath(regionId)}/invitations`;
export const invitationPath = (regionId: string, invitationId: string) =>
  `${invitationsPath(regionId)}/${invitationId}`;
export const mailsPath = (regionId: string) => `${regionPath(regionId)}/mail`;
export const mailPath = <Region extends string, Mail extends string>(
  regionId: Region,
  mailId: Mail,
) => `regions/${regionId}/mail/${mailId}` as const;
export const auditPath = (regionId: string) => `${regionPath(regionId)}/audit`;
export const auditEntryPath = (regionId: string, entryId: string) =>
  `${auditPath(regionId)}/${entryId}`;
export const fieldDefsPath = (regionId: string) => `${regionPath(regionId)}/fieldDefs`;
/** `fieldId`: entity and key, see `fieldDefId`. */
export const fieldDefPath = (regionId: string, fieldId: string) =>
  `${fieldDefsPath(regionId)}/${fieldId}`;

export const seatLedgersPath = (regionId: string) => `${regionPath(regionId)}/seatLedger`;
export const seatLedgerPath = (regionId: string, uid: string) =>
  `${seatLedgersPath(regionId)}/${uid}`;
export const taskTemplatesPath = (regionId: string) => `${regionPath(regionId)}/taskTemplates`;
export const taskTemplatePath = (regionId: string, templateId: string) =>
  `${taskTemplatesPath(regionId)}/${templateId}`;
/** Names under which tasks stand together; see task-list.ts. */
export const taskListsPath = (regionId: string) => `${regionPath(regionId)}/taskLists`;
export const taskListPath = (regionId: string, listId: string) =>
  `${taskListsPath(regionId)}/${listId}`;
export const mailTemplatesPath = (regionId: string) => `${regionPath(regionId)}/mailTemplates`;
export const mailTemplatePath = (regionId: string, templateId: string) =>
  `${mailTemplatesPath(regionId)}/${templateId}`;

/** Forms as the region works on them; what websites show lies in `publicForms`. */
export const formsPath = (regionId: string) => `${regionPath(regionId)}/forms`;
export const formPath = (regionId: string, formId: string) => `${formsPath(regionId)}/${formId}`;
export const formVersionsPath = (regionId: string, formId: string) =>
  `${formPath(regionId, formId)}/versions`;
export const formVersionPath = (regionId: string, formId: string, version: number | string) =>
  `${formVersionsPath(regionId, formId)}/${version}`;
/** Orientation activities; how many places of each are given; who signed up. */
export const activitiesPath = (regionId: string) => `${regionPath(regionId)}/activities`;
export const activityPath = <Region extends string, Activity extends string>(
  regionId: Region,
  activityId: Activity,
) => `regions/${regionId}/activities/${activityId}` as const;
export const activityPlacesPath = (regionId: string) => `${regionPath(regionId)}/activityPlaces`;
export const placesOfActivityPath = (regionId: string, activityId: string) =>
  `${activityPlacesPath(regionId)}/${activityId}`;
export const registrationsPath = (regionId: string) => `${regionPath(regionId)}/registrations`;
/** `registrationId`: activity and candidate, see registration.ts. */
export const registrationPath = <Region extends string, Registration extends string>(
  regionId: Region,
  registrationId: Registration,
) => `regions/${regionId}/registrations/${registrationId}` as const;

export const tasksPath = (regionId: string) => `${regionPath(regionId)}/tasks`;
export const taskPath = <Region extends string, Task extends string>(
  regionId: Region,
  taskId: Task,
) => `regions/${regionId}/tasks/${taskId}` as const;
export const commentsPath = (regionId: string, taskId: string) =>
  `${taskPath(regionId, taskId)}/comments`;
export const commentPath = <Region extends string, Task extends string, Comment extends string>(
  regionId: Region,
  taskId: Task,
  commentId: Comment,
) => `regions/${regionId}/tasks/${taskId}/comments/${commentId}` as const;
/** Open tasks, many in a document; see packed-task.ts. */
export const taskBoardsPath = (regionId: string) => `${regionPath(regionId)}/taskBoard`;
export const taskBoardPath = (regionId: string, bucket: string) =>
  `${taskBoardsPath(regionId)}/${bucket}`;

export const candidatesPath = (regionId: string) => `${regionPath(regionId)}/candidates`;
export const candidatePath = <Region extends string, Candidate extends string>(
  regionId: Region,
  candidateId: Candidate,
) => `regions/${regionId}/candidates/${candidateId}` as const;
export const eventsPath = (regionId: string, candidateId: string) =>
  `${candidatePath(regionId, candidateId)}/events`;
export const eventPath = (regionId: string, candidateId: string, eventId: string) =>
  `${eventsPath(regionId, candidateId)}/${eventId}`;
export const interactionsPath = (regionId: string, candidateId: string) =>
  `${candidatePath(regionId, candidateId)}/interactions`;
export const interactionPath = <
  Region extends string,
  Candidate extends string,
  Interaction extends string,
>(
  regionId: Region,
  candidateId: Candidate,
  interactionId: Interaction,
) => `regions/${regionId}/candidates/${candidateId}/interactions/${interactionId}` as const;
export const consentsPath = (regionId: string, candidateId: string) =>
  `${candidatePath(regionId, candidateId)}/consents`;
export const consentPath = (regionId: string, candidateId: string, consentId: string) =>
  `${consentsPath(regionId, candidateId)}/${consentId}`;
export const attachmentsPath = (regionId: string, candidateId: string) =>
  `${candidatePath(regionId, candidateId)}/attachments`;
export const attachmentPath = <
  Region extends string,
  Candidate extends string,
  Attachment extends string,
>(
  regionId: Region,
  candidateId: Candidate,
  attachmentId: Attachment,
) => `regions/${regionId}/candidates/${candidateId}/attachments/${attachmentId}` as const;

export const uniqueKeyPath = (regionId: string, keyHash: string) =>
  `${regionPath(regionId)}/uniqueKeys/${keyHash}`;
export const submissionsPath = (regionId: string) => `${regionPath(regionId)}/submissions`;
export const submissionPath = (regionId: string, submissionKey: string) =>
  `${submissionsPath(regionId)}/${submissionKey}`;
/** What came in by a form, by month and website, in numbers only. */
export const formStatsPath = (regionId: string) => `${regionPath(regionId)}/formStats`;
/** `part`: form, year and shard, see form-stats.ts. */
export const formStatsPartPath = (regionId: string, part: string) =>
  `${formStatsPath(regionId)}/${part}`;
export const commandsPath = (regionId: string) => `${regionPath(regionId)}/commands`;
export const commandPath = (regionId: string, commandId: string) =>
  `${commandsPath(regionId)}/${commandId}`;
export const viewsPath = (regionId: string) => `${regionPath(regionId)}/views`;
export const viewPath = (regionId: string, viewId: string) => `${viewsPath(regionId)}/${viewId}`;
/** Dashboards that members made of the panels of the figures. */
export const figureViewsPath = (regionId: string) => `${regionPath(regionId)}/figureViews`;
export const figureViewPath = (regionId: string, viewId: string) =>
  `${figureViewsPath(regionId)}/${viewId}`;
export const rostersPath = (regionId: string) => `${regionPath(regionId)}/roster`;
export const rosterPath = (regionId: string, bucket: string) =>
  `${rostersPath(regionId)}/${bucket}`;
export const schoolLinksPath = (regionId: string) => `${regionPath(regionId)}/schoolLinks`;
export const schoolLinkPath = (regionId: string, linkId: string) =>
  `${schoolLinksPath(regionId)}/${linkId}`;
export const countedsPath = (regionId: string) => `${regionPath(regionId)}/counted`;
export const countedPath = (regionId: string, candidateId: string) =>
  `${countedsPath(regionId)}/${candidateId}`;
export const statsPath = (regionId: string) => `${regionPath(regionId)}/stats`;
export const yearStatsPath = (regionId: string, year: string, shard: number | string) =>
  `${statsPath(regionId)}/${year}-${shard}`;
export const liveStatsPath = (regionId: string, shard: number | string) =>
  `${statsPath(regionId)}/live-${shard}`;

export const orgOverlaysPath = (regionId: string) => `${regionPath(regionId)}/orgOverlays`;
export const orgOverlayPath = (regionId: string, orgId: string) =>
  `${orgOverlaysPath(regionId)}/${orgId}`;
export const orgNotesPath = (regionId: string) => `${regionPath(regionId)}/orgNotes`;
export const orgNotePath = (regionId: string, noteId: string) =>
  `${orgNotesPath(regionId)}/${noteId}`;
export const orgMarksPath = (regionId: string) => `${regionPath(regionId)}/orgMarks`;
export const orgMarksBucketPath = (regionId: string, bucket: string) =>
  `${orgMarksPath(regionId)}/${bucket}`;
export const contactsPath = (regionId: string) => `${regionPath(regionId)}/contacts`;
export const contactPath = (regionId: string, contactId: string) =>
  `${contactsPath(regionId)}/${contactId}`;
export const contactIndexPath = (regionId: string) => `${regionPath(regionId)}/contactIndex`;
export const contactIndexBucketPath = (regionId: string, bucket: string) =>
  `${contactIndexPath(regionId)}/${bucket}`;
/** What the region should know of its network: something closed, something changed. */
export const networkNoticesPath = (regionId: string) => `${regionPath(regionId)}/networkNotices`;
export const networkNoticePath = (regionId: string, noticeId: string) =>
  `${networkNoticesPath(regionId)}/${noticeId}`;
