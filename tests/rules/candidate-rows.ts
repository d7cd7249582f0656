// Who may do what with what a region keeps of its candidates.
import { randomUUID } from 'node:crypto';
import { anAttachment } from '@instroom/domain/attachment/an-attachment.ts';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { nextRevision } from '@instroom/domain/candidate/revision.ts';
import * as paths from '@instroom/domain/paths.ts';
import { type AccessRow, closed, existing, now, shownToMembers } from './access-row.ts';

const aContact = {
  kind: 'phone',
  at: now,
  direction: 'in',
  byUid: 'somebody',
  summary: 'Gebeld',
  attachmentIds: [],
};

export const candidateRows: readonly AccessRow[] = [
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
    one: 'an attachment of a candidate',
    all: "a candidate's attachments",
    path: ({ regionId, candidateId }, id) => paths.attachmentPath(regionId, candidateId, id),
    document: anAttachment({ state: 'pending' }),
    change: () => ({ state: 'clean' }),
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
    one: 'a submission that waits',
    all: 'submissions',
    path: ({ regionId }, id) => paths.submissionPath(regionId, id),
    document: { formId: 'demo-oost-contact', receivedAt: now, raw: '{}', outcome: 'quarantined' },
    change: () => ({ outcome: 'created' }),
    allowed: { ...closed, get: 'editors' },
  },
  {
    one: 'a submission that became a dossier',
    all: 'submissions',
    path: ({ regionId }, id) => paths.submissionPath(regionId, id === existing ? 'settled' : id),
    document: { formId: 'demo-oost-contact', receivedAt: now, raw: '{}', outcome: 'created' },
    change: () => ({ outcome: 'quarantined' }),
    allowed: closed,
  },
  {
    one: 'figures of a form',
    all: 'figures of forms',
    path: ({ regionId }, id) => paths.formStatsPartPath(regionId, id),
    document: { formId: 'demo-oost-contact', year: '2026', months: {}, errors: {} },
    change: () => ({ year: '2027' }),
    allowed: shownToMembers,
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
];
