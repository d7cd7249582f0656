// Every path, with what it can hold of a candidate and how an erasure and a request for access reach it. A path that is
// not here fails the drift test: whoever adds one decides.

export type CandidateData = {
  /** What of a candidate can be in it. */
  holds: string;
  /** How it is found, and goes, when the candidate is erased. */
  erased: string;
  /** How it is found when a candidate asks what is kept. */
  shown: string;
};
const nothing = undefined;

/** By path, as paths.ts makes it. */
export const candidateData: Record<string, CandidateData | typeof nothing> = {
  'platformAdmins/*': nothing,
  'users/*': nothing,
  'publicForms/*': nothing,
  'platform/prices': nothing,
  'platform/support': nothing,
  'platform/*': nothing,
  'invitationKeys/*': nothing,
  'platformMail/*': nothing,
  'platformAudit/*': nothing,
  'seats/*': nothing,
  'wishes/*': nothing,
  'jointSessions/*': nothing,
  'beyond/now': nothing,
  'beyond/made': nothing,
  'beyondYears/*': nothing,
  'signInRequests/*': nothing,
  'calendarFeeds/*': nothing,
  'rateLimits/*': {
    holds: 'a hash of the address a form came from',
    erased: 'by itself after a day, with the salt that made the hash',
    shown: 'cannot be found by person',
  },
  'organizations/*': nothing,
  'directories/*': nothing,
  'directories/*/chunks/*': nothing,
  'importSources/*': nothing,
  'importRuns/*': nothing,
  'importRuns/*/rejects/*': nothing,
  'importRuns/*/changes/*': nothing,
  'regions/*': nothing,
  'regions/*/members/*': nothing,
  'regions/*/notifications/*': {
    holds: 'the id, and the title of a task that an adviser was told of',
    erased: 'by `candidateId`, and with each task; else by itself after 60 days',
    shown: 'nothing that the tasks and the dossier do not say',
  },
  'regions/*/notificationSettings/*': nothing,
  'regions/*/invitations/*': nothing,
  'regions/*/mail/*': {
    holds: 'mail to the candidate',
    erased: 'by `candidateId`; else by itself after 30 days',
    shown: 'by `candidateId`',
  },
  'regions/*/audit/*': {
    holds: 'the id, and the names of fields that changed; no values',
    erased: 'by itself after 12 months; the id leads nowhere once the dossier is gone',
    shown: 'by `candidateId`: who opened and changed the dossier',
  },
  'regions/*/fieldDefs/*': nothing,
  'regions/*/seatLedger/*': nothing,
  'regions/*/taskTemplates/*': nothing,
  'regions/*/taskLists/*': nothing,
  'regions/*/mailTemplates/*': nothing,
  'regions/*/forms/*': nothing,
  'regions/*/forms/*/versions/*': nothing,
  'regions/*/activities/*': nothing,
  'regions/*/activityPlaces/*': nothing,
  'regions/*/registrations/*': {
    holds:
      'for which activities the candidate signed up, with the name, and whether he or she came',
    erased: 'by `candidateId`',
    shown: 'by `candidateId`',
  },
  'regions/*/tasks/*': {
    holds: 'what is to be done for the candidate, in words of advisers',
    erased: 'by `candidateId`',
    shown: 'by `candidateId`',
  },
  'regions/*/tasks/*/comments/*': {
    holds: 'what colleagues say to each other about it',
    erased: 'with the task it lies under',
    shown: 'with the task it lies under',
  },
  'regions/*/taskBoard/*': {
    holds: 'titles of open tasks',
    erased: 'with each task, by the function that wakes on it; nightly where that never came',
    shown: 'nothing that the tasks do not say',
  },
  'regions/*/candidates/*': {
    holds: 'the dossier',
    erased: 'the document itself',
    shown: 'the document itself',
  },
  'regions/*/candidates/*/events/*': {
    holds: 'steps of the journey',
    erased: 'with the dossier it lies under',
    shown: 'with the dossier it lies under',
  },
  'regions/*/candidates/*/interactions/*': {
    holds: 'contacts and what was said; mail that was sent; answers of later forms',
    erased: 'with the dossier it lies under',
    shown: 'with the dossier it lies under',
  },
  'regions/*/candidates/*/consents/*': {
    holds: 'what was consented to and when',
    erased: 'with the dossier it lies under',
    shown: 'with the dossier it lies under',
  },
  'regions/*/candidates/*/attachments/*': {
    holds: 'names of files; the files themselves lie in Storage under the same path',
    erased: 'with the dossier, files too, by `removeAttachmentsOf`, which wakes on its end',
    shown: 'with the dossier it lies under; the files by `readAttachment`',
  },
  'regions/*/uniqueKeys/*': {
    holds: 'a hash of the e-mail address',
    erased: 'by the hash of the address in the dossier',
    shown: 'nothing that the dossier does not say',
  },
  'regions/*/submissions/*': {
    holds: 'all that was filled in on a form',
    erased:
      'by `candidateId`; what waits has none and goes by itself: after 30 days, after 7 where the visitor has yet to say yes',
    shown: 'by `candidateId`; what was set apart by the e-mail address in it',
  },
  'regions/*/formStats/*': nothing,
  'regions/*/commands/*': {
    holds:
      'the id, in the answer of a command; for a day where somebody stood before a change of many, and a removed note of an organization or contact with a school',
    erased: 'by itself after 30 days; the id leads nowhere once the dossier is gone',
    shown: 'nothing that the dossier does not say',
  },
  'regions/*/views/*': nothing,
  'regions/*/figureViews/*': nothing,
  'regions/*/roster/*': {
    holds: 'a summary of the dossier, for lists; of a restricted one the id only',
    erased: 'with the dossier, by the function that wakes on it; nightly where that never came',
    shown: 'nothing that the dossier does not say',
  },
  'regions/*/schoolLinks/*': {
    holds: 'with which school the candidate is in contact, since when, and a note',
    erased: 'by `candidateId`',
    shown: 'by `candidateId`',
  },
  'regions/*/counted/*': {
    holds: 'the id, with the codes and months that were counted',
    erased: 'what counts now at once; what counted for months by itself after 30 days',
    shown: 'nothing that the dossier does not say',
  },
  'regions/*/stats/*': nothing,
  'regions/*/orgOverlays/*': nothing,
  'regions/*/orgNotes/*': {
    holds: 'nothing that is asked for; free text, in which somebody may have written a name',
    erased: 'by hand: nothing in it leads from a candidate to a note',
    shown: 'by hand, where somebody says that he or she is named',
  },
  'regions/*/orgMarks/*': nothing,
  'regions/*/contacts/*': nothing,
  'regions/*/contactIndex/*': nothing,
  'regions/*/networkNotices/*': nothing,
};
