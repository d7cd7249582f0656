import { Anchor, Skeleton } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../paths.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { AboutPanel } from './about-panel.tsx';
import classes from './account.module.css';
import { accountQuery } from './account-queries.ts';
import { CalendarPanel } from './calendar-panel.tsx';
import { PasswordPanel } from './password-panel.tsx';
import { SecondFactorPanel } from './second-factor-panel.tsx';

const route = getRouteApi(paths.account);

/** One's own account, whatever region one works for. */
export function AccountPage() {
  const { t } = useTranslation(['account', 'app']);
  const account = useQuery(accountQuery);
  const title = t('account:title');
  return (
    <Page title={title} documentTitle={[title, t('app:name')].join(' – ')} above={<WayBack />}>
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
            <SecondFactorPanel facts={facts} />
            <CalendarPanel />
            <PasswordPanel hasPassword={facts.ways.includes('password')} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

/** To the page from which one came. */
function WayBack() {
  const { t } = useTranslation('account');
  const router = useRouter();
  const { terug = paths.home } = route.useSearch();
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    void router.navigate({ href: terug });
  };
  return (
    <Anchor href={terug} onClick={onClick} size="sm" className={classes.back}>
      <IconArrowLeft size={16} stroke={1.6} aria-hidden />
      {t('back')}
    </Anchor>
  );
}
