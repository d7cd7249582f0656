// What a change of a candidate is in the audit log: by whom, and the names of the fields, never their values.
import type { Candidate } from '../candidate/candidate.ts';
import type { AuditedAct } from './audit.ts';

/** What follows from other fields, and the bookkeeping of a change: they change along with what somebody did. */
const unnamed = [
  'schemaVersion',
  'displayNameSort',
  'nameTokens',
  'emailNormalized',
  'phoneE164',
  'phaseSince',
  'reachedAt',
  'statusSince',
  'firstContactAt',
  'lastContactAt',
  'nextActionAt',
  'openTaskCount',
  'schoolCount',
  'openProposalCount',
  'retainUntil',
  'closedAt',
  'archivedAt',
  'createdAt',
  'createdBy',
  'updatedAt',
  'updatedBy',
  'revision',
  'previousRevision',
] as const satisfies (keyof Candidate)[];
/** A field that the log can name. A region's own fields are named one by one, see `ownFieldPrefix`. */
export type AuditedField = Exclude<keyof Candidate, (typeof unnamed)[number]>;

/** Who acts where nobody signed: a correction by a function, a migration, the end of a term. */
export const serverUid = 'server';
/** `custom.{key}` */
export const ownFieldPrefix = 'custom.';
const longestName = 100;
const mostNames = 100;

type CandidateAct = Pick<AuditedAct, 'kind' | 'byUid' | 'fields'>;

/** Nothing where a change is only bookkeeping. */
export function actBetween(
  before: Candidate | undefined,
  after: Candidate | undefined,
): CandidateAct | undefined {
  if (!after) return before && { kind: 'candidate_erased', byUid: serverUid };
  if (!before) return { kind: 'candidate_created', byUid: after.createdBy };
  const fields = changedFields(before, after);
  if (fields.length === 0) return undefined;
  const byUid = isSigned(before, after) ? after.updatedBy : serverUid;
  return { kind: 'candidate_changed', byUid, fields };
}

/** Every edit and every command writes a new moment; what does not was written by the server of its own accord. */
function isSigned(before: Candidate, after: Candidate): boolean {
  return (
    before.updatedBy !== after.updatedBy || before.updatedAt.getTime() !== after.updatedAt.getTime()
  );
}

function changedFields(before: Candidate, after: Candidate): string[] {
  const { custom: ownBefore, ...fieldsBefore } = withoutBookkeeping(before);
  const { custom: ownAfter, ...fieldsAfter } = withoutBookkeeping(after);
  const own = changedKeys(ownBefore, ownAfter).map((key) => `${ownFieldPrefix}${key}`);
  return [...changedKeys(fieldsBefore, fieldsAfter), ...own]
    .map((name) => name.slice(0, longestName))
    .slice(0, mostNames);
}

function withoutBookkeeping(candidate: Candidate): Pick<Candidate, AuditedField> {
  const named: Partial<Candidate> & Pick<Candidate, AuditedField> = { ...candidate };
  for (const field of unnamed) delete named[field];
  return named;
}

function changedKeys(before: object, after: object): string[] {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  const all = new Set([...old.keys(), ...now.keys()]);
  return [...all].filter((key) => !isSame(old.get(key), now.get(key)));
}

/** Both come from the database, which gives the parts of a value in one order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
