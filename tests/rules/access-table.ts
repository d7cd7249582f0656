// Who may do what with which documents, said once: the matrix test runs every cell, docs/access.md shows it.
import { randomUUID } from 'node:crypto';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { nextRevision } from '@instroom/domain/candidate/revision.ts';
import { initialPrices } from '@instroom/domain/costs/prices.ts';
import { aField } from '@instroom/domain/custom/a-field.ts';
import { newOverlay } from '@instroom/domain/organization/overlay.ts';
import * as paths from '@instroom/domain/paths.ts';
import { aMember } from '../setup/region.ts';
import { type Actor, actorNames } from './actors.ts';

export const operations = {
  get: 'read',
  list: 'list',
  create: 'create',
  update: 'change',
  delete: 'delete',
} as const;
export type Operation = keyof typeof operations;
export const operationNames = Object.keys(operations) as Operation[];

export const groups = {
  nobody: [],
  members: ['viewer', 'editor', 'regionAdmin'],
  editors: ['editor', 'regionAdmin'],
  regionAdmins: ['regionAdmin'],
  platformAdmins: ['platformAdmin'],
  regionAdminsAndPlatformAdmins: ['regionAdmin', 'platformAdmin'],
  membersAndPlatformAdmins: ['viewer', 'editor', 'regionAdmin', 'platformAdmin'],
  membersAnywhere: ['viewer', 'editor', 'regionAdmin', 'otherRegionEditor', 'platformAdmin'],
  oneself: actorNames.filter((actor) => actor !== 'anonymous'),
  signedIn: actorNames.filter((actor) => actor !== 'anonymous'),
} as const satisfies Record<string, readonly Actor[]>;
export type Group = keyof typeof groups;

/** The id that stands for a document that is there already. */
export const existing = 'existing';

/** Where a document lies; `uid` is that of whoever asks. */
export interface Place {
  regionId: string;
  candidateId: string;
  uid: string;
}

/** Who writes, on which version, and the SDK's own word for the moment of writing. */
export interface Signature {
  uid: string;
  now: unknown;
  revision: string | undefined;
}

export interface AccessRow {
  /** As it stands in a sentence: one document, and all of them. */
  one: string;
  all: string;
  path(place: Place, id: string): string;
  /** A document as it is stored, and a change of it. */
  document: Record<string, unknown>;
  /** What of it depends on who writes it. */
  own?(uid: string): Record<string, unknown>;
  change(by: Signature): Record<string, unknown>;
  /** Operations left out make no sense here. */
  allowed: Partial<Record<Operation, Group>>;
}

const closed = {
  get: 'nobody',
  list: 'nobody',
  create: 'nobody',
  update: 'nobody',
  delete: 'nobody',
} as const;
const shownToMembers = { ...closed, get: 'members', list: 'members' } as const;
const now = new Date('2026-03-02T09:00:00Z');

const aContact = {
  kind: 'phone',
  at: now,
  direction: 'in',
  byUid: 'somebody',
  summary: 'Gebeld',
  attachmentIds: [],
};

const aMail = {
  kind: 'invitation',
  to: 'anna@test.example',
  language: 'nl',
  subject: 'Uitnodiging',
  paragraphs: ['Dag Anna'],
  state: 'sent',
  attempts: 1,
  queuedAt: now,
};

export const accessTable: readonly AccessRow[] = [
  {
    one: "somebody else's platform admin document",
    all: 'platform admins',
    path: (_place, id) => paths.platformAdminPath(id),
    document: { since: now },
    change: () => ({ since: new Date() }),
    allowed: closed,
  },
  {
    one: 'their own platform admin document',
    all: 'platform admins',
    path: ({ uid }) => paths.platformAdminPath(uid),
    document: { since: now },
    change: () => ({ since: new Date() }),
    allowed: { get: 'oneself' },
  },
  {
    one: "somebody else's list of regions",
    all: 'users',
    path: (_place, id) => paths.userPath(id),
    document: { regionIds: [] },
    change: () => ({ regionIds: ['demo-oost'] }),
    allowed: closed,
  },
  {
    one: 'their own list of regions',
    all: 'users',
    path: ({ uid }) => paths.userPath(uid),
    document: { regionIds: [] },
    change: () => ({ regionIds: ['demo-oost'] }),
    allowed: { get: 'oneself', update: 'nobody', delete: 'nobody' },
  },
  {
    one: 'a form',
    all: 'forms',
    path: (_place, id) => paths.publicFormPath(id),
    document: { regionId: 'demo-oost', name: 'Contact', active: true, allowedOrigins: [] },
    change: () => ({ allowedOrigins: ['https://elders.example'] }),
    allowed: closed,
  },
  {
    one: 'the prices',
    all: 'settings of the platform',
    // There is one of it; what the server tries for itself lies beside it.
    path: (_place, id) =>
      [existing, '{id}'].includes(id) ? paths.pricesPath : paths.platformSettingPath(id),
    document: { versions: [initialPrices], updatedAt: now, updatedBy: 'somebody' },
    change: () => ({ versions: [] }),
    allowed: { ...closed, get: 'signedIn' },
  },
  {
    one: 'the support contact',
    all: 'settings of the platform',
    path: () => paths.supportPath,
    document: { name: 'Instroom', email: 'hulp@instroom.example', updatedAt: now, updatedBy: 'x' },
    change: () => ({ email: 'elders@example.example' }),
    allowed: { get: 'signedIn', update: 'nobody', delete: 'nobody' },
  },
  {
    one: 'a setting of the platform',
    all: 'settings of the platform',
    path: (_place, id) => paths.platformSettingPath(id),
    document: { since: now },
    change: () => ({ since: new Date() }),
    allowed: { ...closed, get: 'platformAdmins' },
  },
  {
    one: 'the key of an invitation',
    all: 'keys of invitations',
    path: (_place, id) => paths.invitationKeyPath(id),
    document: { regionId: 'demo-oost', invitationId: 'one', expireAt: now },
    change: () => ({ regionId: 'demo-west' }),
    allowed: closed,
  },
  {
    one: 'a mail of the platform',
    all: 'mail of the platform',
    path: (_place, id) => paths.platformMailPath(id),
    document: aMail,
    change: () => ({ state: 'queued' }),
    allowed: closed,
  },
  {
    one: "an entry of the platform's audit log",
    all: "the platform's audit log",
    path: (_place, id) => paths.platformAuditEntryPath(id),
    document: { kind: 'region_created', at: now, byUid: 'somebody', expireAt: now },
    change: () => ({ byUid: 'somebody-else' }),
    allowed: { ...closed, get: 'platformAdmins', list: 'platformAdmins' },
  },
  {
    one: 'the number of seats of a region',
    all: 'numbers of seats',
    path: ({ regionId }, id) => paths.regionSeatsPath(id === existing ? regionId : id),
    document: { changes: { '2026-03-02': { paid: 1, free: 0 } }, updatedAt: now },
    change: () => ({ changes: {} }),
    allowed: { ...closed, get: 'regionAdminsAndPlatformAdmins', list: 'platformAdmins' },
  },
  {
    one: 'a wish',
    all: 'wishes',
    path: (_place, id) => paths.wishPath(id),
    document: { title: 'Kaart', state: 'new', regionName: 'Demo Oost', votes: ['demo-oost'] },
    change: () => ({ votes: ['demo-oost', 'demo-west'] }),
    allowed: { ...closed, get: 'membersAnywhere', list: 'membersAnywhere' },
  },
  {
    one: 'a joint session',
    all: 'joint sessions',
    path: (_place, id) => paths.jointSessionPath(id),
    document: { title: 'Eerste sessie', startsAt: now, endsAt: now, links: [] },
    change: () => ({ url: 'https://elders.example' }),
    allowed: { ...closed, get: 'membersAnywhere', list: 'membersAnywhere' },
  },
  {
    one: 'a request to sign in',
    all: 'requests to sign in',
    path: (_place, id) => paths.signInRequestPath(id),
    document: { kind: 'sign_in_link', email: 'anna@test.example', at: now, expireAt: now },
    change: () => ({ email: 'else@test.example' }),
    allowed: closed,
  },
  {
    one: 'a rate limit',
    all: 'rate limits',
    path: (_place, id) => paths.rateLimitPath(id),
    document: { count: 20, expireAt: now },
    change: () => ({ count: 0 }),
    allowed: closed,
  },
  {
    one: 'an organization',
    all: 'organizations',
    path: (_place, id) => paths.organizationPath(id),
    document: { kind: 'school', name: 'De Voorbeeldschool', standing: 'active', regionIds: [] },
    change: () => ({ name: 'Andere school' }),
    allowed: { ...closed, get: 'membersAnywhere', list: 'membersAnywhere' },
  },
  {
    one: 'a directory of organizations',
    all: 'directories of organizations',
    path: (_place, id) => paths.directoryPath(id),
    document: { schemaVersion: 1, chunkCount: 1, chunks: {}, updatedAt: now },
    change: () => ({ chunkCount: 2 }),
    allowed: { ...closed, get: 'membersAnywhere', list: 'membersAnywhere' },
  },
  {
    one: 'a part of a directory of organizations',
    all: 'parts of a directory of organizations',
    path: ({ regionId }, id) => paths.directoryChunkPath(regionId, id),
    document: { entries: '[]', hash: 'abc' },
    change: () => ({ entries: '[{}]' }),
    allowed: { ...closed, get: 'membersAnywhere', list: 'membersAnywhere' },
  },
  {
    one: 'the state of a source',
    all: 'states of sources',
    path: (_place, id) => paths.importSourcePath(id),
    document: { lastRunId: 'duo-po-1' },
    change: () => ({ lastRunId: 'duo-po-2' }),
    allowed: { ...closed, get: 'platformAdmins', list: 'platformAdmins' },
  },
  {
    one: 'a run of an import',
    all: 'runs of imports',
    path: (_place, id) => paths.importRunPath(id),
    document: { sourceId: 'duo-po', state: 'held' },
    change: () => ({ state: 'running' }),
    allowed: { ...closed, get: 'platformAdmins', list: 'platformAdmins' },
  },
  {
    one: 'what an import could not read',
    all: 'what an import could not read',
    path: ({ regionId }, id) => paths.importRejectPagePath(regionId, id),
    document: { rejects: [{ at: '12', reason: 'bad_row' }] },
    change: () => ({ rejects: [] }),
    allowed: { ...closed, get: 'platformAdmins', list: 'platformAdmins' },
  },
  {
    one: 'what an import changed',
    all: 'what an import changed',
    path: ({ regionId }, id) => paths.importChangePagePath(regionId, id),
    document: { changes: [{ key: 'brin-00AA/organization', what: 'added' }] },
    change: () => ({ changes: [] }),
    allowed: { ...closed, get: 'platformAdmins', list: 'platformAdmins' },
  },
  {
    one: 'a region',
    all: 'regions',
    path: ({ regionId }, id) => paths.regionPath(id === existing ? regionId : id),
    document: { name: 'Nieuwe regio', status: 'active' },
    change: () => ({ name: 'Andere naam' }),
    allowed: { ...closed, get: 'membersAndPlatformAdmins', list: 'platformAdmins' },
  },
  {
    one: "somebody else's membership",
    all: 'members',
    path: ({ regionId }, id) => paths.memberPath(regionId, id),
    document: aMember('viewer'),
    change: () => ({ role: 'regionAdmin' }),
    allowed: shownToMembers,
  },
  {
    one: 'their own membership',
    all: 'members',
    path: ({ regionId, uid }) => paths.memberPath(regionId, uid),
    document: aMember('viewer'),
    change: () => ({ role: 'regionAdmin', active: true }),
    allowed: { get: 'oneself', update: 'nobody', delete: 'nobody' },
  },
  {
    one: 'an invitation',
    all: 'invitations',
    path: ({ regionId }, id) => paths.invitationPath(regionId, id),
    document: { email: 'anna@test.example', role: 'viewer', state: 'open', expiresAt: now },
    change: () => ({ role: 'regionAdmin' }),
    allowed: { ...closed, get: 'regionAdmins', list: 'regionAdmins' },
  },
  {
    one: 'a mail',
    all: 'mail',
    path: ({ regionId }, id) => paths.mailPath(regionId, id),
    document: aMail,
    change: () => ({ state: 'queued' }),
    allowed: closed,
  },
  {
    one: 'an entry of the audit log',
    all: 'the audit log',
    path: ({ regionId }, id) => paths.auditEntryPath(regionId, id),
    document: { kind: 'dossier_opened', at: now, byUid: 'somebody', expireAt: now },
    change: () => ({ byUid: 'somebody-else' }),
    allowed: { ...closed, get: 'regionAdmins', list: 'regionAdmins' },
  },
  {
    one: 'a definition of an own field',
    all: 'definitions of own fields',
    path: ({ regionId }, id) => paths.fieldDefPath(regionId, id),
    document: aField(),
    change: () => ({ containsPersonalData: false }),
    allowed: shownToMembers,
  },
  {
    one: 'what a member counted for',
    all: 'what members counted for',
    path: ({ regionId }, id) => paths.seatLedgerPath(regionId, id),
    document: { since: { '2026-03-02T09:00:00.000000000Z': 'paid' } },
    change: () => ({ since: {} }),
    allowed: closed,
  },
  {
    one: 'a list of tasks to start from',
    all: 'lists of tasks to start from',
    path: ({ regionId }, id) => paths.taskTemplatePath(regionId, id),
    document: { title: 'Oppakken', items: [{ title: 'Bellen', dueOffsetDays: 1 }], active: true },
    change: () => ({ active: false }),
    allowed: shownToMembers,
  },
  {
    one: 'a candidate',
    all: 'candidates',
    path: ({ regionId }, id) => paths.candidatePath(regionId, id),
    document: aCandidate(),
    change: (by) => ({
      motivation: 'Ik wil voor de klas.',
      updatedBy: by.uid,
      updatedAt: by.now,
      ...nextRevision(by, randomUUID()),
    }),
    allowed: { ...shownToMembers, update: 'editors' },
  },
  {
    one: "an event of a candidate's log",
    all: "a candidate's log",
    path: ({ regionId, candidateId }, id) => paths.eventPath(regionId, candidateId, id),
    document: { kind: 'created', to: 'new', at: now, byUid: 'form:demo-oost-contact' },
    change: () => ({ byUid: 'somebody-else' }),
    allowed: shownToMembers,
  },
  {
    one: 'a contact with a candidate',
    all: 'contacts with a candidate',
    path: ({ regionId, candidateId }, id) => paths.interactionPath(regionId, candidateId, id),
    document: aContact,
    change: () => ({ summary: 'Teruggebeld' }),
    allowed: shownToMembers,
  },
  {
    one: 'a contact that they recorded',
    all: 'contacts with a candidate',
    path: ({ regionId, candidateId, uid }, id) =>
      paths.interactionPath(regionId, candidateId, id === existing ? uid : id),
    document: aContact,
    own: (byUid) => ({ byUid }),
    change: () => ({ summary: 'Teruggebeld' }),
    allowed: {
      ...{ get: 'members', list: 'members' },
      ...{ create: 'editors', update: 'editors', delete: 'editors' },
    },
  },
  {
    one: "a candidate's consent",
    all: "a candidate's consents",
    path: ({ regionId, candidateId }, id) => paths.consentPath(regionId, candidateId, id),
    document: { ...aCandidate().consent, standing: 'unverified' },
    change: () => ({ standing: 'given' }),
    allowed: shownToMembers,
  },
  {
    one: 'a unique key',
    all: 'unique keys',
    path: ({ regionId }, id) => paths.uniqueKeyPath(regionId, id),
    document: { candidateId: 'somebody' },
    change: () => ({ candidateId: 'somebody-else' }),
    allowed: closed,
  },
  {
    one: 'a submission',
    all: 'submissions',
    path: ({ regionId }, id) => paths.submissionPath(regionId, id),
    document: { formId: 'demo-oost-contact', receivedAt: now, raw: {}, outcome: 'quarantined' },
    change: () => ({ outcome: 'created' }),
    allowed: closed,
  },
  {
    one: 'the record of a command',
    all: 'records of commands',
    path: ({ regionId }, id) => paths.commandPath(regionId, id),
    document: { kind: 'movePhase', answer: { phase: 'matching' } },
    change: () => ({ answer: { phase: 'exited' } }),
    allowed: closed,
  },
  {
    one: 'a view of the list that a colleague shares',
    all: 'all views of the list',
    path: ({ regionId }, id) => paths.viewPath(regionId, id),
    document: { name: 'Vo', search: { sector: 'vo' }, byUid: 'somebody', isShared: true },
    change: () => ({ name: 'Po' }),
    allowed: { ...closed, get: 'members' },
  },
  {
    one: 'a view of the list that a colleague keeps',
    all: 'all views of the list',
    path: ({ regionId }, id) => paths.viewPath(regionId, id === existing ? 'kept' : id),
    document: { name: 'Vo', search: { sector: 'vo' }, byUid: 'somebody', isShared: false },
    change: () => ({ isShared: true }),
    allowed: closed,
  },
  {
    one: 'a part of the roster',
    all: 'the roster',
    path: ({ regionId }, id) => paths.rosterPath(regionId, id),
    document: { entries: {} },
    change: () => ({ entries: { one: 'Somebody Else' } }),
    allowed: shownToMembers,
  },
  {
    one: 'what a candidate has to do with a school',
    all: 'what candidates have to do with schools',
    path: ({ regionId }, id) => paths.schoolLinkPath(regionId, id),
    document: { candidateId: 'one', orgId: 'brin-99ZZ', status: 'suggested' },
    change: () => ({ status: 'matched' }),
    allowed: shownToMembers,
  },
  {
    one: 'what was counted for a candidate',
    all: 'what was counted',
    path: ({ regionId }, id) => paths.countedPath(regionId, id),
    document: { counts: { 'byPhase.new': 1 } },
    change: () => ({ counts: {} }),
    allowed: closed,
  },
  {
    one: 'a figure',
    all: 'figures',
    path: ({ regionId }, id) => `${paths.statsPath(regionId)}/${id}`,
    document: { byPhase: { new: 12 } },
    change: () => ({ byPhase: { new: 13 } }),
    allowed: shownToMembers,
  },
  {
    one: 'what a region adds to an organization',
    all: 'what a region adds to organizations',
    path: ({ regionId }, id) => paths.orgOverlayPath(regionId, id),
    document: { ...newOverlay({ uid: 'somebody', now }), tags: ['opleidingsschool'] },
    change: () => ({ tags: [] }),
    allowed: shownToMembers,
  },
  {
    one: 'a note about an organization',
    all: 'notes about organizations',
    path: ({ regionId }, id) => paths.orgNotePath(regionId, id),
    document: { orgId: 'brin-99ZZ', text: 'Gebeld', createdAt: now, createdBy: 'somebody' },
    change: () => ({ text: 'Iets anders' }),
    allowed: shownToMembers,
  },
  {
    one: 'the marks of some organizations',
    all: 'marks of organizations',
    path: ({ regionId }, id) => paths.orgMarksBucketPath(regionId, id),
    document: { marks: { 'brin-99ZZ': { noteCount: 1 } } },
    change: () => ({ marks: {} }),
    allowed: shownToMembers,
  },
  {
    one: 'a contact person',
    all: 'contact persons',
    path: ({ regionId }, id) => paths.contactPath(regionId, id),
    document: { name: 'Anna Voorbeeld', orgIds: ['brin-99ZZ'], isActive: true },
    change: () => ({ name: 'Somebody Else' }),
    allowed: shownToMembers,
  },
  {
    one: 'a part of the index of contact persons',
    all: 'the index of contact persons',
    path: ({ regionId }, id) => paths.contactIndexBucketPath(regionId, id),
    document: { contacts: {} },
    change: () => ({ contacts: { one: { name: 'Somebody Else' } } }),
    allowed: shownToMembers,
  },
  {
    one: "a notice of a region's network",
    all: "notices of a region's network",
    path: ({ regionId }, id) => paths.networkNoticePath(regionId, id),
    document: { kind: 'closed', orgId: 'brin-99ZZ', name: 'School', isOpen: true, createdAt: now },
    change: () => ({ isOpen: false }),
    allowed: shownToMembers,
  },
];

/** A row's place among the paths, as people write it. */
export function shownPath(row: AccessRow): string {
  return row.path({ regionId: '{r}', candidateId: '{c}', uid: '{oneself}' }, '{id}');
}

/** A document of a row as this person writes it. */
export function documentOf({ document, own }: AccessRow, uid: string): Record<string, unknown> {
  return { ...document, ...own?.(uid) };
}
