// How a move that was a mistake is taken back.
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import type { PhaseMove } from '@instroom/domain/candidate/journey.ts';
import type { Phase } from '@instroom/domain/codes/phase.ts';
import type { Vocabulary } from '@instroom/domain/custom/vocabulary.ts';

/** Where somebody stands on the journey. */
export type Standing = Pick<Candidate, 'phase' | 'status' | 'ownStatus'>;
export type Moved = { from: Standing; to: Phase };

/** Long enough to read; moving back by hand stays possible afterwards. */
export const undoMs = 30_000;

/** Nothing for leaving and reopening: they set terms and consent, which a click does not take back. */
export function wayBack({ from, to }: Moved, { statuses }: Vocabulary): PhaseMove | undefined {
  const { phase, status, ownStatus } = from;
  if (to === 'exited' || phase === 'exited') return undefined;
  // One that was put away meanwhile is the base status that it meant.
  const own = statuses.find(({ code, active }) => active && code === ownStatus);
  return { from: to, to: phase, ...(own ? { ownStatus: own.code } : { status }) };
}
