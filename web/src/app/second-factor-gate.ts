import { useQuery } from '@tanstack/react-query';
import { type SecondFactor, secondFactorQuery } from '../data/second-factor.ts';
import type { Session } from '../data/session.ts';

type Gate = {
  isOpen: boolean;
  /** What somebody has who may not pass; undefined until it is known. */
  has?: SecondFactor | undefined;
  error: Error | null;
  retry: () => void;
};

/** Where the region demands a second factor, its pages open to who gave one. The rules refuse everybody else anyway. */
export function useSecondFactorGate(session: Session | undefined): Gate {
  const isDemanded = session?.member.mfaRequired === true;
  const given = useQuery({
    ...secondFactorQuery(session?.account.uid ?? ''),
    enabled: isDemanded,
  });
  const isGiven = !isDemanded || given.data === 'given';
  return {
    isOpen: session !== undefined && isGiven,
    has: isGiven ? undefined : given.data,
    error: isGiven ? null : given.error,
    retry: () => void (!isGiven && given.refetch()),
  };
}
