// What a row of the access table says: a kind of document, who may do what with it, and what it looks like.
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
  /** What of it depends on who writes it, and when. */
  own?(uid: string, at: unknown): Record<string, unknown>;
  change(by: Signature): Record<string, unknown>;
  /** Operations left out make no sense here. */
  allowed: Partial<Record<Operation, Group>>;
}

export const closed = {
  get: 'nobody',
  list: 'nobody',
  create: 'nobody',
  update: 'nobody',
  delete: 'nobody',
} as const;
export const shownToMembers = { ...closed, get: 'members', list: 'members' } as const;
export const now = new Date('2026-03-02T09:00:00Z');

export const aMail = {
  kind: 'invitation',
  to: 'anna@test.example',
  language: 'nl',
  subject: 'Uitnodiging',
  paragraphs: ['Dag Anna'],
  state: 'sent',
  attempts: 1,
  queuedAt: now,
};

/** A row's place among the paths, as people write it. */
export function shownPath(row: AccessRow): string {
  return row.path({ regionId: '{r}', candidateId: '{c}', uid: '{oneself}' }, '{id}');
}

/** A document of a row as this person writes it; `at`: the moment, or the SDK's own word for it. */
export function documentOf(
  { document, own }: AccessRow,
  uid: string,
  at: unknown = now,
): Record<string, unknown> {
  return { ...document, ...own?.(uid, at) };
}
