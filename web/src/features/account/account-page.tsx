import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../paths.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { AboutPanel } from './about-panel.tsx';
import classes from './account.module.css';
import { accountQuery } from './account-queries.ts';
import { CalendarPanel } from './calendar-panel.tsx';
import { NotificationsPanel } from './notifications-panel.tsx';
import { PasswordPanel } from './password-panel.tsx';
import { SecondFactorPanel } from './second-factor-panel.tsx';
import { WayBack } from './way-back.tsx';

const route = getRouteApi(paths.account);

/** One's own account, whatever region one works for. */
export function AccountPage() {
  const { t } = useTranslation(['account', 'app']);
  const { terug } = route.useSearch();
  const account = useQuery(accountQuery);
  const title = t('account:title');
  return (
    <Page
      title={title}
      documentTitle={[title, t('app:name')].join(' – ')}
      above={<WayBack terug={terug} />}
    >
      <Loaded
        query={account}
        skeleton={
          <div className={classes.panels}>
            <Skeleton height={180} />
            <Skeleton height={220} />
            <Skeleton height={260} />
          </div>
        }
      >
        {(facts) => (
          <div className={classes.panels}>
            <AboutPanel facts={facts} />
            <NotificationsPanel />
            <SecondFactorPanel facts={facts} />
            <CalendarPanel />
            <PasswordPanel hasPassword={facts.ways.includes('password')} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}
