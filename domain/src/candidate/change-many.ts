// One change of many candidates: what it means for each of them, decided on the candidate as it is. Only what needs no
// facts of each person by itself: a training and a job do, so they are not among the phases.
import { z } from 'zod';
import { phaseSchema } from '../codes/phase.ts';
import type { ErrorCode } from '../errors.ts';
import { instantSchema } from '../instant.ts';
import type { RetentionSettings } from '../region/region.ts';
import { containsBsn } from './bsn.ts';
import { type Candidate, candidateSchema } from './candidate.ts';
import { movePhase, phaseMoveSchema } from './journey.ts';

const label = candidateSchema.shape.labels.element;
const mostLabels = 30;

export const phasesForMany = phaseSchema.exclude(['training', 'employed']).options;

export const manyChangeSchema = z.discriminatedUnion('kind', [
  /** Null: nobody any more. */
  z.object({ kind: z.literal('owner'), ownerUid: z.string().min(1).max(128).nullable() }),
  z.object({ kind: z.literal('addLabel'), label }),
  z.object({ kind: z.literal('removeLabel'), label }),
  z.object({
    kind: z.literal('move'),
    to: z.enum(phasesForMany),
    /** Why they all leave, asked once. */
    exit: phaseMoveSchema.shape.exit,
  }),
]);
export type ManyChange = z.infer<typeof manyChangeSchema>;

/** As much of what somebody was as cannot be told from the change itself. */
export const beforeSchema = z.object({
  ownerUid: z.string().optional(),
  place: z
    .object({
      phase: candidateSchema.shape.phase,
      phaseSince: instantSchema,
      status: candidateSchema.shape.status,
      statusSince: instantSchema,
      ownStatus: candidateSchema.shape.ownStatus,
      reachedAt: candidateSchema.shape.reachedAt,
    })
    .optional(),
});
export type Before = z.infer<typeof beforeSchema>;

export type FieldChange = { set: Partial<Candidate>; clear: (keyof Candidate)[] };
export type ChangeDecision =
  | { outcome: 'change'; change: FieldChange; before: Before }
  /** It is so already. */
  | { outcome: 'unchanged' }
  | { outcome: 'refused'; code: ErrorCode };

export function decideChange(
  candidate: Candidate,
  change: ManyChange,
  context: { now: Date; retention: RetentionSettings },
): ChangeDecision {
  if (candidate.restricted) return refused('restricted');
  const { ownerUid, labels } = candidate;
  switch (change.kind) {
    case 'owner':
      if ((ownerUid ?? null) === change.ownerUid) return { outcome: 'unchanged' };
      return changed(ownerChange(change.ownerUid ?? undefined), ownerUid ? { ownerUid } : {});
    case 'addLabel':
      if (labels.includes(change.label)) return { outcome: 'unchanged' };
      if (containsBsn(change.label)) return refused('contains_bsn');
      if (labels.length >= mostLabels) return refused('label_limit');
      return changed(labelsChange([...labels, change.label]));
    case 'removeLabel':
      if (!labels.includes(change.label)) return { outcome: 'unchanged' };
      return changed(labelsChange(labels.filter((known) => known !== change.label)));
    case 'move':
      return decideMove(candidate, change, context);
  }
}

/** What takes a change back: only of somebody whom nobody changed since, so that it is certain what was there. */
export function undoOf(candidate: Candidate, change: ManyChange, before: Before): FieldChange {
  const { labels } = candidate;
  switch (change.kind) {
    case 'owner':
      return ownerChange(before.ownerUid);
    case 'addLabel':
      return labelsChange(labels.filter((known) => known !== change.label));
    case 'removeLabel':
      return labelsChange([...labels, change.label]);
    case 'move': {
      const { ownStatus, reachedAt, ...place } = before.place ?? {};
      const clear: (keyof Candidate)[] = ['exit', 'closedAt', 'retainUntil'];
      if (!ownStatus) clear.push('ownStatus');
      if (!reachedAt) clear.push('reachedAt');
      const kept = { ...(ownStatus && { ownStatus }), ...(reachedAt && { reachedAt }) };
      return { set: { ...place, ...kept }, clear };
    }
  }
}

function decideMove(
  candidate: Candidate,
  { to, exit }: Extract<ManyChange, { kind: 'move' }>,
  context: { now: Date; retention: RetentionSettings },
): ChangeDecision {
  const result = movePhase(candidate, { to, exit }, context);
  if (!result.ok)
    return result.code === 'already_in_phase' ? { outcome: 'unchanged' } : refused(result.code);
  const { phase, phaseSince, status, statusSince, ownStatus, reachedAt } = candidate;
  const since = { phase, phaseSince, status, statusSince };
  const place = { ...since, ...(ownStatus && { ownStatus }), ...(reachedAt && { reachedAt }) };
  return changed(result.change, { place });
}

function ownerChange(ownerUid: string | undefined): FieldChange {
  return ownerUid ? { set: { ownerUid }, clear: [] } : { set: {}, clear: ['ownerUid'] };
}

function labelsChange(labels: string[]): FieldChange {
  return { set: { labels }, clear: [] };
}

function changed(change: FieldChange, before: Before = {}): ChangeDecision {
  return { outcome: 'change', change, before };
}

function refused(code: ErrorCode): ChangeDecision {
  return { outcome: 'refused', code };
}
