import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { secondFactorQuery } from '../data/second-factor.ts';
import type { Session } from '../data/session.ts';
import { ErrorNotice } from '../shared/error-notice.tsx';
import { Frame } from './frame.tsx';
import { FrameSkeleton } from './frame-skeleton.tsx';
import { SecondFactorNeeded } from './second-factor-needed.tsx';

/** Where the region demands a second factor, its pages open to who gave one. The rules refuse everybody else anyway. */
export function SecondFactorGate({ session, children }: { session: Session; children: ReactNode }) {
  const { account, member } = session;
  const isDemanded = member.mfaRequired === true;
  const given = useQuery({ ...secondFactorQuery(account.uid), enabled: isDemanded });
  if (!isDemanded || given.data === 'given') return children;
  if (given.data) return <SecondFactorNeeded session={session} has={given.data} />;
  return (
    <Frame>
      {given.error ? (
        <ErrorNotice error={given.error} onRetry={() => void given.refetch()} />
      ) : (
        <FrameSkeleton />
      )}
    </Frame>
  );
}
