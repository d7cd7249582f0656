// The event log of a candidate: what happened on the journey, by whom and when. Append-only, written by a trigger.
import { z } from 'zod';
import type { AuditedAct } from '../audit/audit.ts';
import { phaseSchema, statusSchema } from '../codes/phase.ts';
import { schoolLinkStatusSchema } from '../codes/school-link-status.ts';
import { instantSchema } from '../instant.ts';
import type { Candidate } from './candidate.ts';

/** As it was called then. */
const school = { orgId: z.string(), orgName: z.string() };
const happened = { at: instantSchema, byUid: z.string() };

export const eventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('created'), to: phaseSchema, ...happened }),
  z.object({ kind: z.literal('phase_moved'), from: phaseSchema, to: phaseSchema, ...happened }),
  z.object({
    kind: z.literal('status_moved'),
    from: statusSchema,
    to: statusSchema,
    /** The region's own statuses, where somebody left or got one. */
    fromOwn: z.string().optional(),
    toOwn: z.string().optional(),
    ...happened,
  }),
  z.object({
    kind: z.literal('owner_changed'),
    from: z.string().nullable(),
    to: z.string().nullable(),
    ...happened,
  }),
  // Without `from` the school is new, without `to` it was taken away.
  z.object({
    kind: z.literal('school_linked'),
    ...school,
    from: schoolLinkStatusSchema.optional(),
    to: schoolLinkStatusSchema.optional(),
    ...happened,
  }),
  z.object({ kind: z.literal('shared_with_school'), ...school, ...happened }),
  /** The names of what somebody filled in or changed, as the audit log has them; no values. */
  z.object({ kind: z.literal('field_changed'), fields: z.array(z.string()).max(100), ...happened }),
]);
export type CandidateEvent = z.infer<typeof eventSchema>;

/**
 * The events that one change of a candidate means, by id. The id follows from the change itself, so that an event
 * delivered twice is the same document.
 */
export function eventsBetween(
  before: Candidate | undefined,
  after: Candidate | undefined,
): Record<string, CandidateEvent> {
  if (!after) return {};
  if (!before) return { created: createdEvent(after) };

  const byUid = after.updatedBy;
  const events: Record<string, CandidateEvent> = {};
  const moved = before.phase !== after.phase;
  if (moved) {
    events[`phase-${after.phaseSince.getTime()}`] = {
      kind: 'phase_moved',
      from: before.phase,
      to: after.phase,
      at: after.phaseSince,
      byUid,
    };
  }
  // Entering a phase always sets a status; only a step within the phase is news.
  const isStep = before.status !== after.status || before.ownStatus !== after.ownStatus;
  if (!moved && isStep) {
    events[`status-${after.statusSince.getTime()}`] = {
      kind: 'status_moved',
      from: before.status,
      to: after.status,
      ...(before.ownStatus && { fromOwn: before.ownStatus }),
      ...(after.ownStatus && { toOwn: after.ownStatus }),
      at: after.statusSince,
      byUid,
    };
  }
  if (before.ownerUid !== after.ownerUid) {
    events[`owner-${after.updatedAt.getTime()}`] = {
      kind: 'owner_changed',
      from: before.ownerUid ?? null,
      to: after.ownerUid ?? null,
      at: after.updatedAt,
      byUid,
    };
  }
  return events;
}

/** What other events tell, in words of their own. */
const toldOtherwise: readonly string[] = ['phase', 'status', 'ownStatus', 'exit', 'ownerUid'];

/** What of an act in the audit log belongs in the candidate's own log: that fields changed. */
export function fieldsEvent({
  kind,
  at,
  byUid,
  fields = [],
}: AuditedAct): CandidateEvent | undefined {
  if (kind !== 'candidate_changed') return undefined;
  const named = fields.filter((field) => !toldOtherwise.includes(field));
  return named.length > 0 ? { kind: 'field_changed', fields: named, at, byUid } : undefined;
}

function createdEvent(candidate: Candidate): CandidateEvent {
  // A dossier starts in `new`; the demo and imports may write a later phase at once.
  return {
    kind: 'created',
    to: candidate.phase,
    at: candidate.createdAt,
    byUid: candidate.createdBy,
  };
}
