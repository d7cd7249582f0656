// What an editor has filled in to move somebody to another phase, and the move that it means.
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { movePhase, type PhaseMove } from '@instroom/domain/candidate/journey.ts';
import type { ExitReason } from '@instroom/domain/codes/exit-reason.ts';
import type { Phase } from '@instroom/domain/codes/phase.ts';
import type { Route } from '@instroom/domain/codes/route.ts';
import type { ErrorCode } from '@instroom/domain/errors.ts';
import type { Region } from '@instroom/domain/region/region.ts';

export type MoveDraft = {
  to?: Phase | undefined;
  reason?: ExitReason | undefined;
  detail: string;
  reachableAgain: boolean;
  route?: Route | undefined;
  employer: string;
  /** Of the network; empty where the employer is known by its name only. */
  employerOrgId: string;
  consent: boolean;
  keepOneYear: boolean;
};

/** What the fields for the facts of a move need. */
export type MoveFactsProps = {
  draft: MoveDraft;
  refusal: ErrorCode | undefined;
  onChange: (changed: Partial<MoveDraft>) => void;
};

/** Begins with what the dossier tells already. */
export function newDraft(candidate: Candidate): MoveDraft {
  return {
    detail: '',
    reachableAgain: false,
    route: candidate.chosenRoute,
    employer: candidate.employerName ?? '',
    employerOrgId: candidate.employerOrgId ?? '',
    consent: false,
    keepOneYear: false,
  };
}

export type MoveAttempt = { ok: true; move: PhaseMove } | { ok: false; code: ErrorCode };

/** The move that a draft means, or what it lacks. The server decides in the end, by the same rules. */
export function attemptMove(
  candidate: Candidate,
  draft: MoveDraft,
  { settings, now }: { settings: Region['settings']; now: Date },
): MoveAttempt {
  const { to } = draft;
  if (!to) return { ok: false, code: 'invalid_input' };
  const move = { to, ...factsFor(to, draft), ...reopening(candidate, draft, settings) };
  const result = movePhase(candidate, move, { now, retention: settings });
  return result.ok ? { ok: true, move } : result;
}

/** Only what the chosen phase asks: an answer to a question that is not on the screen any more is not sent. */
function factsFor(to: Phase, draft: MoveDraft): Omit<PhaseMove, 'to'> {
  const detail = draft.detail.trim();
  const employer = draft.employer.trim();
  const { employerOrgId } = draft;
  switch (to) {
    case 'exited':
      return draft.reason
        ? {
            exit: {
              reason: draft.reason,
              reachableAgain: draft.reachableAgain,
              ...(detail && { detail }),
            },
          }
        : {};
    case 'training':
      return draft.route ? { chosenRoute: draft.route } : {};
    case 'employed':
      return employer
        ? { employer: { name: employer, ...(employerOrgId && { orgId: employerOrgId }) } }
        : {};
    default:
      return {};
  }
}

function reopening(
  candidate: Candidate,
  draft: MoveDraft,
  settings: Region['settings'],
): Pick<PhaseMove, 'freshConsent'> {
  if (candidate.phase !== 'exited' || !draft.consent) return {};
  const { privacyStatementVersion } = settings;
  return { freshConsent: { privacyStatementVersion, keepOneYear: draft.keepOneYear } };
}
