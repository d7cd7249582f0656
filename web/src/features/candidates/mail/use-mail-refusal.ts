import { type MailRefusal, refusalOfMailTo } from '@instroom/domain/mail/candidate-mail.ts';
import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../../data/session.ts';
import { useMinute } from '../../../shared/clock.ts';
import type { WholeCandidate } from '../whole-candidate.ts';
import { withdrawalsQuery } from './mail-queries.ts';

/** Why the candidate may not be written to, as the server would say. */
export function useMailRefusal(candidate: WholeCandidate): MailRefusal | undefined {
  const { regionId } = useSession();
  const now = useMinute();
  const { data } = useQuery(withdrawalsQuery(regionId, candidate.id));
  return refusalOfMailTo(candidate, { withdrawals: data?.rows ?? [], now });
}
