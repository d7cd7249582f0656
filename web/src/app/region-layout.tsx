import { canView } from '@instroom/domain/region/member.ts';
import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { currentAccount } from '../data/auth.ts';
import { errorCodeOf } from '../data/errors.ts';
import { forgetDevice } from '../data/forget-device.ts';
import {
  memberQuery,
  regionKey,
  regionQuery,
  type Session,
  SessionProvider,
} from '../data/session.ts';
import { paths } from '../paths.ts';
import { ErrorNotice } from '../shared/error-notice.tsx';
import { Frame } from './frame.tsx';
import { FrameSkeleton } from './frame-skeleton.tsx';
import { MessagePage } from './message-page.tsx';
import { PracticeBanner } from './practice-banner.tsx';

const route = getRouteApi(paths.region);

/** Around every page of a region: who is this here, and is it allowed? */
export function RegionLayout() {
  const { regionId } = route.useParams();
  const uid = currentAccount()?.uid ?? '';
  const member = useQuery(memberQuery(regionId, uid));
  const region = useQuery(regionQuery(regionId));
  const session = useMemo(
    () => sessionOf(regionId, region.data, member.data),
    [regionId, region.data, member.data],
  );

  const error = member.error ?? region.error;
  if (error && errorCodeOf(error) !== 'not_allowed') {
    const retry = () => void Promise.all([member.refetch(), region.refetch()]);
    return (
      <Frame>
        <ErrorNotice error={error} onRetry={retry} />
      </Frame>
    );
  }
  const answered = member.data !== undefined && region.data !== undefined;
  if (error || (answered && !session)) return <NoAccess regionId={regionId} />;
  if (!session)
    return (
      <Frame>
        <FrameSkeleton />
      </Frame>
    );
  return (
    <SessionProvider value={session}>
      <Frame session={session}>
        {session.region.practice && (
          <PracticeBanner regionId={regionId} practice={session.region.practice} />
        )}
        <Outlet />
      </Frame>
    </SessionProvider>
  );
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

function NoAccess({ regionId }: { regionId: string }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  // What was read while it was allowed does not stay behind.
  useEffect(() => {
    queryClient.removeQueries({ queryKey: regionKey(regionId) });
    void forgetDevice().then((ended) => {
      if (ended) void queryClient.invalidateQueries();
    });
  }, [queryClient, regionId]);
  return (
    <Frame>
      <MessagePage
        icon={<IconLock size={32} stroke={1.5} aria-hidden />}
        title={t('noAccess.title')}
        lead={t('noAccess.lead')}
        next={t('noAccess.next')}
        action={
          <Button component={Link} to={paths.home}>
            {t('noAccess.home')}
          </Button>
        }
      />
    </Frame>
  );
}
