import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { currentAccount } from '../data/auth.ts';
import { platformAdminQuery } from '../data/session.ts';
import { paths } from '../paths.ts';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../ui/page.tsx';
import { SubMenu, subMenuLink } from '../ui/sub-menu.tsx';
import { Frame } from './frame.tsx';
import { FrameSkeleton } from './frame-skeleton.tsx';
import { MessagePage } from './message-page.tsx';

const pages = [
  { name: 'regions', to: paths.platformRegions },
  { name: 'imports', to: paths.platformImports },
  { name: 'figures', to: paths.platformFigures },
  { name: 'costs', to: paths.platformCosts },
  { name: 'audit', to: paths.platformAudit },
  { name: 'wishes', to: paths.platformWishes },
  { name: 'sessions', to: paths.platformJointSessions },
  { name: 'support', to: paths.platformSupport },
  { name: 'practice', to: paths.platformPractice },
] as const;

/** Around the pages of who administers the platform: regions, never their candidates. */
export function PlatformLayout() {
  const { t } = useTranslation(['platform', 'app']);
  const admin = useQuery(platformAdminQuery(currentAccount()?.uid ?? ''));
  return (
    <Frame>
      <Loaded query={admin} skeleton={<FrameSkeleton />}>
        {(found) =>
          found ? (
            <Page title={t('title')} documentTitle={[t('title'), t('app:name')].join(' – ')}>
              <SubMenu label={t('menu')}>
                {pages.map(({ name, to }) => (
                  <Link
                    key={name}
                    to={to}
                    activeOptions={{ includeSearch: false }}
                    className={subMenuLink}
                  >
                    {t(`pages.${name}`)}
                  </Link>
                ))}
              </SubMenu>
              <Outlet />
            </Page>
          ) : (
            <NoPlatform />
          )
        }
      </Loaded>
    </Frame>
  );
}

function NoPlatform() {
  const { t } = useTranslation('platform');
  return (
    <MessagePage
      icon={<IconLock size={32} stroke={1.5} aria-hidden />}
      title={t('noAccess.title')}
      lead={t('noAccess.lead')}
      action={
        <Button component={Link} to={paths.home}>
          {t('noAccess.home')}
        </Button>
      }
    />
  );
}
