import { canView } from '@instroom/domain/region/member.ts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Outlet } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { noteAccessChange } from '../data/access-change.ts';
import { currentAccount } from '../data/auth.ts';
import { errorCodeOf } from '../data/errors.ts';
import '../data/send-marks.ts';
import { memberQuery, regionQuery, type Session, SessionProvider } from '../data/session.ts';
import { messagesInWords } from '../messages/i18n.ts';
import { paths } from '../paths.ts';
import { ErrorNotice } from '../shared/error-notice.tsx';
import { Frame } from './frame.tsx';
import { FrameSkeleton } from './frame-skeleton.tsx';
import { NoAccess } from './no-access.tsx';
import { PracticeBanner } from './practice-banner.tsx';
import { useSecondFactorGate } from './second-factor-gate.ts';
import { SecondFactorNeeded } from './second-factor-needed.tsx';

const route = getRouteApi(paths.region);

/** Around every page of a region: who is this here, and is it allowed? */
export function RegionLayout() {
  const { regionId } = route.useParams();
  return <Region key={regionId} regionId={regionId} />;
}

/** Once access ended while the region was open, nothing listens to anything of it any more. */
function Region({ regionId }: { regionId: string }) {
  const [left, setLeft] = useState<string>();
  if (left !== undefined) return <NoAccess regionId={regionId} endedIn={left} />;
  return <OpenRegion regionId={regionId} onEnded={setLeft} />;
}

type Props = { regionId: string; onEnded: (regionName: string) => void };

function OpenRegion({ regionId, onEnded }: Props) {
  const uid = currentAccount()?.uid ?? '';
  const member = useQuery(memberQuery(regionId, uid));
  const region = useQuery(regionQuery(regionId));
  const session = useMemo(
    () => sessionOf(regionId, region.data, member.data),
    [regionId, region.data, member.data],
  );
  const gate = useSecondFactorGate(session);
  const error = member.error ?? region.error;
  const isRefused = error !== null && errorCodeOf(error) === 'not_allowed';
  const answered = member.data !== undefined && region.data !== undefined;
  const isClosed = isRefused || (answered && !session);
  const hadAccess = useAccessChanges(session, isClosed, onEnded);

  const failed = isRefused ? null : (error ?? gate.error);
  if (!failed && isClosed && !hadAccess) return <NoAccess regionId={regionId} />;
  if (!failed && session && gate.has)
    return <SecondFactorNeeded session={session} has={gate.has} />;
  const opened = !failed && gate.isOpen ? session : undefined;
  const retry = () => {
    void member.refetch();
    void region.refetch();
    gate.retry();
  };
  // One frame for all that follows: a menu that somebody opened meanwhile stays open.
  return (
    <OwnWords vocabulary={opened?.region.vocabulary}>
      <SessionProvider value={opened}>
        <Frame session={opened}>
          {failed && <ErrorNotice error={failed} onRetry={retry} />}
          {!failed && !opened && <FrameSkeleton />}
          {opened?.region.practice && (
            <PracticeBanner regionId={regionId} practice={opened.region.practice} />
          )}
          {opened && <Outlet />}
        </Frame>
      </SessionProvider>
    </OwnWords>
  );
}

/**
 * Remembers why a session may end soon, and tells when there was access and there is none any more. Answers whether there
 * was.
 */
function useAccessChanges(
  session: Session | undefined,
  isClosed: boolean,
  onEnded: (regionName: string) => void,
): boolean {
  const [last, setLast] = useState(session);
  if (session && session !== last) setLast(session);
  const role = session?.member.role;
  const [first, setFirst] = useState(role);
  if (role && !first) setFirst(role);
  const region = last?.region.name;

  useEffect(() => {
    if (region !== undefined && role && role !== first) noteAccessChange({ region, role });
  }, [region, role, first]);
  useEffect(() => {
    if (region === undefined || !isClosed) return;
    noteAccessChange({ region });
    onEnded(region);
  }, [region, isClosed, onEnded]);
  return region !== undefined;
}

type WordsProps = { vocabulary: Session['region']['vocabulary']; children: ReactNode };

/** Everything inside reads in the region's own words. */
function OwnWords({ vocabulary, children }: WordsProps) {
  const written = JSON.stringify(vocabulary?.terms ?? {});
  const messages = useMemo(() => messagesInWords(JSON.parse(written)), [written]);
  return <I18nextProvider i18n={messages}>{children}</I18nextProvider>;
}

function sessionOf(
  regionId: string,
  region: Session['region'] | null | undefined,
  member: Session['member'] | null | undefined,
): Session | undefined {
  const account = currentAccount();
  if (!account || !region || !member || !canView(member)) return undefined;
  return { account, regionId, region, member };
}
