// What Firestore indexes together, since a query filters by one field and sorts by another; and what it need not index:
// fields that no query uses and that would cost an index write with every write.
import { liveMaps } from '@instroom/domain/figures/live-figures.ts';

export type Together = {
  collection: string;
  /** A list that holds what is asked for. */
  holding?: string;
  filters: readonly string[];
  by?: string;
  direction?: 'ASCENDING' | 'DESCENDING';
  why: string;
};

/** Filters by several of these fields at once need no index of their own: Firestore merges those of each. */
export const indexedTogether: readonly Together[] = [
  {
    collection: 'audit',
    filters: ['byUid'],
    by: 'at',
    direction: 'DESCENDING',
    why: 'what a person did, and how many dossiers somebody opened in an hour',
  },
  {
    collection: 'audit',
    filters: ['candidateId'],
    by: 'at',
    direction: 'DESCENDING',
    why: 'who saw and changed a dossier',
  },
  {
    collection: 'audit',
    filters: ['kind'],
    by: 'at',
    direction: 'DESCENDING',
    why: 'all acts of one kind',
  },
  {
    collection: 'platformAudit',
    filters: ['kind'],
    by: 'at',
    direction: 'DESCENDING',
    why: 'all acts of one kind',
  },
  {
    collection: 'interactions',
    filters: ['kind'],
    by: 'at',
    direction: 'DESCENDING',
    why: 'when somebody was last spoken to',
  },
  {
    collection: 'interactions',
    filters: ['kind'],
    by: 'at',
    direction: 'ASCENDING',
    why: 'when somebody was first spoken to',
  },
  {
    collection: 'submissions',
    filters: ['outcome'],
    by: 'receivedAt',
    direction: 'DESCENDING',
    why: 'what waits before it is a dossier, the newest first',
  },
  {
    collection: 'registrations',
    filters: ['activityId', 'state'],
    by: 'receivedAt',
    direction: 'ASCENDING',
    why: 'who waits for a place, in order of arrival',
  },
  {
    collection: 'registrations',
    filters: ['activityId', 'state'],
    by: 'heldUntil',
    direction: 'ASCENDING',
    why: 'whose place is kept for a moment, since cancelling can be taken back',
  },
  {
    collection: 'registrations',
    filters: ['activityId', 'attendance'],
    by: 'matchingAt',
    direction: 'ASCENDING',
    why: 'how many of who came found their way to schools within 90 days',
  },
  {
    collection: 'registrations',
    filters: ['candidateId'],
    by: 'receivedAt',
    direction: 'DESCENDING',
    why: 'what a candidate signed up for, the latest first',
  },
  {
    collection: 'registrations',
    filters: ['activityId'],
    by: 'receivedAt',
    direction: 'ASCENDING',
    why: 'who signed up, in order of arrival',
  },
  {
    collection: 'activities',
    filters: ['status'],
    by: 'startsAt',
    direction: 'ASCENDING',
    why: 'what is published and still to come',
  },
  {
    collection: 'tasks',
    filters: ['candidateId', 'status', 'isPrivate'],
    by: 'dueDate',
    direction: 'ASCENDING',
    why: 'what is open for a candidate, and when the first is due',
  },
  {
    collection: 'tasks',
    holding: 'people',
    filters: ['assigneeUid', 'status'],
    by: 'dueDate',
    direction: 'ASCENDING',
    why: 'what somebody has to do by today',
  },
  {
    collection: 'tasks',
    holding: 'people',
    filters: ['isPrivate', 'status'],
    why: 'the private ones of somebody',
  },
  {
    collection: 'tasks',
    filters: ['isPrivate', 'status'],
    by: 'doneAt',
    direction: 'DESCENDING',
    why: 'what was done last',
  },
  {
    collection: 'tasks',
    filters: ['status'],
    by: 'updatedAt',
    direction: 'ASCENDING',
    why: 'what was set aside so long ago that it goes',
  },
  {
    collection: 'notifications',
    filters: ['uid'],
    by: 'at',
    direction: 'DESCENDING',
    why: 'what somebody was told last',
  },
  {
    collection: 'orgNotes',
    filters: ['orgId'],
    by: 'createdAt',
    direction: 'DESCENDING',
    why: 'the notes of an organization',
  },
  {
    collection: 'networkNotices',
    filters: ['isOpen'],
    by: 'createdAt',
    direction: 'DESCENDING',
    why: 'what nobody dealt with yet',
  },
];

/** Fields by which functions find documents below many others, wherever these are. Clients cannot ask so. */
export const indexedEverywhere: readonly { collection: string; field: string; why: string }[] = [
  { collection: 'attachments', field: 'state', why: 'what waits for the scanner' },
];

type Exemption = { collection: string; fields: readonly string[]; why: string };

const ofAudit = {
  fields: ['memberUid', 'regionId', 'orgId', 'contactId', 'fields', 'detail'],
  why: 'shown with the entry',
};

export const unindexed: readonly Exemption[] = [
  { collection: 'audit', ...ofAudit },
  { collection: 'platformAudit', ...ofAudit },
  {
    collection: 'candidates',
    fields: ['nameTokens'],
    why: 'the list searches in what it has loaded',
  },
  {
    collection: 'candidates',
    fields: ['motivation', 'workExperience', 'address'],
    why: 'read with the dossier',
  },
  {
    collection: 'candidates',
    fields: ['revision', 'previousRevision'],
    why: 'compared by the rules, and new with every edit',
  },
  {
    collection: 'interactions',
    fields: ['notes', 'proposal.values', 'proposal.custom'],
    why: 'read with the contact',
  },
  {
    collection: 'mail',
    fields: ['subject', 'paragraphs', 'action', 'attachment'],
    why: 'read with the mail',
  },
  { collection: 'mailTemplates', fields: ['nl', 'en'], why: 'read with the template' },
  { collection: 'publicForms', fields: ['pages', 'confirmation'], why: 'read with the form' },
  { collection: 'forms', fields: ['design'], why: 'read with the form' },
  { collection: 'versions', fields: ['design'], why: 'read with the version' },
  {
    collection: 'activities',
    fields: ['title', 'description', 'place', 'onlineUrl', 'evaluationUrl', 'followUp'],
    why: 'read with the activity',
  },
  {
    collection: 'registrations',
    fields: ['name', 'reminded', 'told', 'attendanceId'],
    why: 'read with the sign-up',
  },
  { collection: 'submissions', fields: ['raw'], why: 'as many fields as a website sends' },
  { collection: 'formStats', fields: ['months', 'errors'], why: 'maps of numbers' },
  { collection: 'views', fields: ['search'], why: 'as many fields as there are filters' },
  { collection: 'figureViews', fields: ['search'], why: 'read with the dashboard' },
  {
    collection: 'tasks',
    fields: ['title', 'text', 'checklist', 'repeat'],
    why: 'read with the task',
  },
  { collection: 'comments', fields: ['text', 'mentions'], why: 'read with the comment' },
  {
    collection: 'attachments',
    fields: ['filename', 'sha256', 'size', 'mime'],
    why: 'read with the attachment',
  },
  {
    collection: 'notifications',
    fields: ['title', 'byUid', 'taskId', 'orgId', 'dueDate'],
    why: 'read with the notification',
  },
  { collection: 'taskBoard', fields: ['entries'], why: 'a map of hundreds of tasks' },
  { collection: 'roster', fields: ['entries'], why: 'a map of hundreds of candidates' },
  { collection: 'schoolLinks', fields: ['note'], why: 'read with the link' },
  {
    collection: 'counted',
    fields: ['counts', 'facts'],
    why: 'read by id, in the counting transaction',
  },
  { collection: 'beyond', fields: ['cells', 'wholes', 'regionIds'], why: 'read by id' },
  { collection: 'beyondYears', fields: ['cells', 'wholes', 'regionIds'], why: 'read by id' },
  { collection: 'seats', fields: ['changes'], why: 'a field for each day; regions are few' },
  { collection: 'seatLedger', fields: ['since'], why: 'read by id, in the counting transaction' },
  {
    collection: 'stats',
    fields: [...liveMaps, 'months'],
    why: 'hundreds of counters; shards are found by id',
  },
  {
    collection: 'orgOverlays',
    fields: ['tags', 'openPositions', 'overrides', 'programmesOff'],
    why: 'read by id; the list has the marks',
  },
  { collection: 'orgNotes', fields: ['text'], why: 'read with the note' },
  { collection: 'orgMarks', fields: ['marks'], why: 'a map of a thousand organizations' },
  {
    collection: 'contacts',
    fields: ['roles', 'tags', 'note', 'revision'],
    why: 'read with the contact; organizations are found by `orgIds`',
  },
  { collection: 'contactIndex', fields: ['contacts'], why: 'a map of a thousand contacts' },
  { collection: 'networkNotices', fields: ['successors'], why: 'read with the notice' },
  {
    collection: 'organizations',
    fields: ['layers', 'locations', 'programmes', 'derivedMunicipalities'],
    why: 'hundreds of fields, read with the organization',
  },
  { collection: 'chunks', fields: ['entries'], why: 'one long text' },
  { collection: 'directories', fields: ['chunks'], why: 'read by id' },
  {
    collection: 'importRuns',
    fields: ['artifacts', 'failures', 'warnings', 'checkpoint'],
    why: 'read with the run',
  },
  { collection: 'rejects', fields: ['rejects'], why: 'read with its page' },
  { collection: 'changes', fields: ['changes'], why: 'read with its page' },
];
