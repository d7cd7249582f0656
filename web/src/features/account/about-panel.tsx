import { parseSignInProviders } from '@instroom/domain/account/sign-in-provider.ts';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { FactList } from '../../ui/facts.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { AccountFacts } from './account-queries.ts';

// Known when the application is built: without the setting nothing of it is in there.
const Providers = import.meta.env.VITE_SIGN_IN_PROVIDERS
  ? lazy(() => import('./providers.tsx'))
  : undefined;

const known = parseSignInProviders(import.meta.env.VITE_SIGN_IN_PROVIDERS);

export function AboutPanel({ facts }: { facts: AccountFacts }) {
  const { t } = useTranslation('account');
  const { name, email, isVerified, ways } = facts;
  const nameOf = (way: string) =>
    way === 'password' ? t('about.password') : (known.find(({ id }) => id === way)?.name ?? way);
  const shown = [
    { label: t('about.name'), value: name },
    {
      label: t('about.email'),
      value: isVerified ? email : `${email} (${t('about.unverified')})`,
    },
    { label: t('about.ways'), value: [...ways.map(nameOf), t('about.link')].join(', ') },
  ];
  return (
    <Panel title={t('about.title')}>
      <FactList facts={shown} />
      {Providers && (
        <Suspense>
          <Providers ways={ways} />
        </Suspense>
      )}
    </Panel>
  );
}
