import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shared/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { AboutPanel } from './about-panel.tsx';
import classes from './account.module.css';
import { accountQuery } from './account-queries.ts';
import { PasswordPanel } from './password-panel.tsx';
import { SecondFactorPanel } from './second-factor-panel.tsx';

/** One's own account, whatever region one works for. */
export function AccountPage() {
  const { t } = useTranslation(['account', 'app']);
  const account = useQuery(accountQuery);
  const title = t('account:title');
  return (
    <Page title={title} documentTitle={[title, t('app:name')].join(' – ')}>
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
            <PasswordPanel hasPassword={facts.ways.includes('password')} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}
