// The journey of a candidate: which moves between phases are allowed and what each one sets.
// A phase may be skipped and somebody may go back; leaving, starting a training and getting a job demand facts. A step
// within the phase, to another of its statuses, demands none.
import { z } from 'zod';
import { exitReasonSchema } from '../codes/exit-reason.ts';
import { entryStatus, type Phase, phaseSchema, type Status, statusSchema } from '../codes/phase.ts';
import { routeSchema } from '../codes/route.ts';
import { slugSchema } from '../custom/custom-value.ts';
import { isStatusOf, type OwnStatus } from '../custom/vocabulary.ts';
import type { ErrorCode } from '../errors.ts';
import type { RetentionSettings } from '../region/region.ts';
import type { Candidate } from './candidate.ts';
import { type Consent, consentSchema } from './consent.ts';
import { reachedAfter } from './reached.ts';
import { retainUntil } from './retention.ts';

/** What an editor asks: the phase to go to, with the facts that this move demands. */
export const phaseMoveSchema = z.object({
  to: phaseSchema,
  /** The phase that its editor saw: where a colleague moved the candidate meanwhile, this move is not made over it. */
  from: phaseSchema.optional(),
  status: statusSchema.optional(),
  /** A status of the region's own, instead of one of the base. */
  ownStatus: slugSchema.optional(),
  exit: z
    .object({
      reason: exitReasonSchema,
      detail: z.string().trim().min(1).max(2000).optional(),
      reachableAgain: z.boolean().default(false),
    })
    .optional(),
  chosenRoute: routeSchema.optional(),
  /** As a whole: one in words only is none of the network any more. */
  employer: z
    .object({
      orgId: z.string().trim().min(1).max(100).optional(),
      name: z.string().trim().min(1).max(100).optional(),
    })
    .optional(),
  /** Reopening a closed dossier needs the candidate's consent anew. */
  freshConsent: consentSchema.pick({ privacyStatementVersion: true, keepOneYear: true }).optional(),
});
export type PhaseMove = z.infer<typeof phaseMoveSchema>;

type ClearedField = 'exit' | 'closedAt' | 'retainUntil' | 'ownStatus' | 'employerOrgId';
export type PhaseChange = {
  set: Partial<Candidate>;
  clear: ClearedField[];
};
export type MoveResult = { ok: true; change: PhaseChange } | { ok: false; code: ErrorCode };

type MoveContext = {
  now: Date;
  retention: RetentionSettings;
  /** Those of the region. */
  ownStatuses?: readonly OwnStatus[] | undefined;
};

/** Decides about a move: the fields to set and to clear, or why it cannot be made. */
export function movePhase(
  candidate: Candidate,
  wish: PhaseMove,
  { now, retention, ownStatuses = [] }: MoveContext,
): MoveResult {
  const move = withBaseStatus(wish, ownStatuses);
  const refusal = move ? refusalOf(candidate, move, now) : 'status_not_in_phase';
  if (!move || refusal) return { ok: false, code: refusal ?? 'status_not_in_phase' };
  const own = move.ownStatus ? { ownStatus: move.ownStatus } : {};
  const cleared: ClearedField[] = candidate.ownStatus && !move.ownStatus ? ['ownStatus'] : [];
  if (isStatusStep(candidate, move))
    return done({ status: move.status, ...own, statusSince: now }, cleared);
  if (candidate.employerOrgId && move.employer && !move.employer.orgId)
    cleared.push('employerOrgId');

  const entered = {
    phase: move.to,
    phaseSince: now,
    status: move.status ?? entryStatus[move.to],
    ...own,
    statusSince: now,
    reachedAt: reachedAfter(candidate, move.to, now),
    ...(move.chosenRoute && { chosenRoute: move.chosenRoute }),
    ...(move.employer?.orgId && { employerOrgId: move.employer.orgId }),
    ...(move.employer?.name && { employerName: move.employer.name }),
  };
  if (move.to === 'exited' && move.exit) {
    const exit = { ...move.exit, at: now, phaseAtExit: candidate.phase };
    const until = retainUntil(now, candidate.consent, retention);
    return done({ ...entered, exit, closedAt: now, retainUntil: until }, cleared);
  }
  if (candidate.phase === 'exited' && move.freshConsent) {
    const consent = renewedConsent(candidate.consent, move.freshConsent, now);
    return done({ ...entered, consent }, ['exit', 'closedAt', 'retainUntil', ...cleared]);
  }
  return done(entered, cleared);
}

/** The move with the base status that its own status means; nothing where the region has no such status. */
function withBaseStatus(move: PhaseMove, ownStatuses: readonly OwnStatus[]): PhaseMove | undefined {
  if (!move.ownStatus) return move;
  const own = ownStatuses.find(({ code, active }) => active && code === move.ownStatus);
  const isOther = move.status !== undefined && move.status !== own?.base;
  return own && !isOther ? { ...move, status: own.base } : undefined;
}

/**
 * Whether an editor has to be asked something for a move, as far as a list can tell: who is the employer stands in the
 * dossier only, so for a job it always asks.
 */
export function asksForFacts(
  { phase, chosenRoute }: Pick<Candidate, 'phase' | 'chosenRoute'>,
  to: Phase,
): boolean {
  if (phase === 'exited' || to === 'exited' || to === 'employed') return true;
  return to === 'training' && !chosenRoute;
}

/** Whether the dossier can still be reopened; after its term it is about to be removed. */
export function canReopen(candidate: Candidate, now: Date): boolean {
  return candidate.retainUntil === undefined || now <= candidate.retainUntil;
}

function refusalOf(candidate: Candidate, move: PhaseMove, now: Date): ErrorCode | undefined {
  if (candidate.restricted) return 'restricted';
  if (move.status && !isStatusOf(move.status, move.to)) return 'status_not_in_phase';
  if (isStatusStep(candidate, move)) return undefined;
  if (candidate.phase === move.to) return 'already_in_phase';
  if (move.from && move.from !== candidate.phase) return 'moved_meanwhile';
  if (candidate.phase === 'exited') {
    if (!canReopen(candidate, now)) return 'reopen_too_late';
    if (!move.freshConsent) return 'consent_required';
  }
  return missingFact(candidate, move);
}

function isStatusStep(
  candidate: Candidate,
  move: PhaseMove,
): move is PhaseMove & { status: Status } {
  const another =
    move.status !== undefined &&
    (move.status !== candidate.status || move.ownStatus !== candidate.ownStatus);
  return candidate.phase === move.to && another;
}

function missingFact(candidate: Candidate, move: PhaseMove): ErrorCode | undefined {
  switch (move.to) {
    case 'exited':
      if (!move.exit) return 'exit_reason_required';
      return move.exit.reason === 'other' && !move.exit.detail ? 'exit_detail_required' : undefined;
    case 'training':
      return (move.chosenRoute ?? candidate.chosenRoute) ? undefined : 'route_required';
    case 'employed':
      return hasEmployer(candidate, move) ? undefined : 'employer_required';
    default:
      return undefined;
  }
}

function hasEmployer(candidate: Candidate, { employer }: PhaseMove): boolean {
  return Boolean(
    employer?.orgId ?? employer?.name ?? candidate.employerOrgId ?? candidate.employerName,
  );
}

function renewedConsent(
  consent: Consent,
  fresh: { privacyStatementVersion: string; keepOneYear: boolean },
  now: Date,
): Consent {
  const { keepUntil: _expired, ...rest } = consent;
  return { ...rest, ...fresh, basis: 'consent', channel: 'adviser', givenAt: now };
}

function done(set: Partial<Candidate>, clear: ClearedField[] = []): MoveResult {
  return { ok: true, change: { set, clear } };
}
