import { daysPerPhase } from '@instroom/domain/candidate/phase-days.ts';
import type { Phase } from '@instroom/domain/codes/phase.ts';
import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../data/session.ts';
import { useMinute } from '../../shared/clock.ts';
import { phaseStepsQuery } from './candidate-queries.ts';
import type { WholeCandidate } from './whole-candidate.ts';

/** Until the log is read, nothing is said: a part of it would be a wrong number. */
export function useDaysPerPhase(candidate: WholeCandidate): ReadonlyMap<Phase, number> | undefined {
  const { regionId } = useSession();
  const { data } = useQuery(phaseStepsQuery(regionId, candidate.id));
  // Anew with every minute, and to this very moment, as beside the phase.
  useMinute();
  return data && daysPerPhase(data.rows, candidate, new Date());
}
