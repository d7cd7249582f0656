import { Text, Title } from '@mantine/core';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { demoAccounts } from '../../data/auth.ts';
import { paths } from '../../paths.ts';
import { EntryPage } from '../../shared/entry-page.tsx';
import { DemoAccounts } from './demo-accounts.tsx';
import { ResetForm } from './reset-form.tsx';
import { SignInForm } from './sign-in-form.tsx';

const route = getRouteApi(paths.signIn);

export function SignInPage() {
  const { t } = useTranslation(['signIn', 'app']);
  const router = useRouter();
  const { terug } = route.useSearch();
  const [forgotten, setForgotten] = useState(false);
  const [filled, setFilled] = useState({ email: '', password: '' });
  const accounts = demoAccounts();
  const title = t('title');
  useEffect(() => {
    document.title = `${title} – ${t('app:name')}`;
  }, [title, t]);

  return (
    <EntryPage
      below={
        accounts.length > 0 &&
        !forgotten && <DemoAccounts accounts={accounts} onChosen={setFilled} />
      }
    >
      {forgotten ? (
        <ResetForm email={filled.email} onBack={() => setForgotten(false)} />
      ) : (
        <SignInForm
          heading={
            <div>
              <Title order={1} tabIndex={-1} size="h1">
                {title}
              </Title>
              <Text c="dimmed" size="sm">
                {t('lead')}
              </Text>
            </div>
          }
          values={filled}
          onChange={setFilled}
          onForgotten={() => setForgotten(true)}
          onSignedIn={() => router.navigate({ href: terug ?? paths.home, replace: true })}
        />
      )}
    </EntryPage>
  );
}
