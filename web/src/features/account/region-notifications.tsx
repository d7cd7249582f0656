import { standardWishes } from '@instroom/domain/notification/settings.ts';
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { notificationSettingsQuery } from '../../data/notifications.ts';
import { memberQuery, regionQuery } from '../../data/session.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { NotificationForm } from './notification-form.tsx';

type Props = { regionId: string; uid: string };

/** Of one region. */
export function RegionNotifications({ regionId, uid }: Props) {
  const region = useQuery(regionQuery(regionId));
  const member = useQuery(memberQuery(regionId, uid));
  const settings = useQuery(notificationSettingsQuery(regionId, uid));
  const name = region.data?.name ?? regionId;
  return (
    <Panel title={name}>
      <Loaded query={settings} skeleton={<Skeleton height={320} />}>
        {(stored) => (
          <NotificationForm
            regionId={regionId}
            regionName={name}
            email={member.data?.email}
            stored={stored ?? standardWishes}
          />
        )}
      </Loaded>
    </Panel>
  );
}
