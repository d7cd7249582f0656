import { isPracticeId } from '@instroom/domain/region/practice.ts';
import { IconMapPinOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { currentAccount } from '../data/auth.ts';
import { platformAdminQuery, userQuery } from '../data/session.ts';
import { paths } from '../paths.ts';
import { Loaded } from '../shared/loaded.tsx';
import { Frame } from './frame.tsx';
import { FrameSkeleton } from './frame-skeleton.tsx';
import { MessagePage } from './message-page.tsx';

/** Goes on to the person's first region, or to the platform for who administers that. */
export function HomePage() {
  const { uid, email } = currentAccount() ?? { uid: '', email: '' };
  const user = useQuery(userQuery(uid));
  return (
    <Frame>
      <Loaded query={user} skeleton={<FrameSkeleton />}>
        {(found) => {
          const regionIds = found?.regionIds ?? [];
          // Work comes before practice.
          const regionId = regionIds.find((id) => !isPracticeId(id)) ?? regionIds[0];
          if (regionId) return <Navigate to={paths.region} params={{ regionId }} replace />;
          return <WithoutRegion uid={uid} email={email} />;
        }}
      </Loaded>
    </Frame>
  );
}

function WithoutRegion({ uid, email }: { uid: string; email: string }) {
  const { t } = useTranslation();
  const admin = useQuery(platformAdminQuery(uid));
  return (
    <Loaded query={admin} skeleton={<FrameSkeleton />}>
      {(found) =>
        found ? (
          <Navigate to={paths.platform} replace />
        ) : (
          <MessagePage
            icon={<IconMapPinOff size={32} stroke={1.5} aria-hidden />}
            title={t('noRegion.title')}
            lead={t('noRegion.lead')}
            next={t('noRegion.next', { email })}
          />
        )
      }
    </Loaded>
  );
}
