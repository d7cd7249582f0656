import { isPracticeId } from '@instroom/domain/region/practice.ts';
import { Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { currentAccount } from '../../data/auth.ts';
import { userQuery } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import classes from './account.module.css';
import { RegionNotifications } from './region-notifications.tsx';
import { WayBack } from './way-back.tsx';

const route = getRouteApi(paths.notificationSettings);

/** What one wants to be told of each region that one works for. */
export function NotificationSettingsPage() {
  const { t } = useTranslation(['notifications', 'app']);
  const { terug } = route.useSearch();
  const uid = currentAccount()?.uid ?? '';
  const user = useQuery(userQuery(uid));
  const title = t('notifications:title');
  return (
    <Page
      title={title}
      documentTitle={[title, t('app:name')].join(' – ')}
      above={<WayBack terug={terug} />}
    >
      <Loaded query={user} skeleton={<Skeleton height={420} maw={720} />}>
        {(known) => <Regions regionIds={known?.regionIds ?? []} uid={uid} />}
      </Loaded>
    </Page>
  );
}

function Regions({ regionIds, uid }: { regionIds: readonly string[]; uid: string }) {
  const { t } = useTranslation('notifications');
  // Those in which one practises come last.
  const ordered = regionIds.toSorted(
    (one, other) => Number(isPracticeId(one)) - Number(isPracticeId(other)),
  );
  return (
    <div className={classes.panels}>
      <Text size="sm" maw="65ch">
        {ordered.length > 0 ? t('settings.lead') : t('settings.noRegions')}
      </Text>
      {ordered.map((regionId) => (
        <RegionNotifications key={regionId} regionId={regionId} uid={uid} />
      ))}
    </div>
  );
}
