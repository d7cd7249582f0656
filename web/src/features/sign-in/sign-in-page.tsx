import type { SignInRequestKind } from '@instroom/domain/account/sign-in-request.ts';
import { Alert, Text, Title } from '@mantine/core';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { demoAccounts } from '../../data/auth.ts';
import { paths, type SignInReason } from '../../paths.ts';
import { EntryPage } from '../../shared/entry-page.tsx';
import { loadAhead } from '../../shared/load-ahead.ts';
import { DemoAccounts } from './demo-accounts.tsx';
import { MailRequestForm } from './mail-request-form.tsx';
import { SignInForm } from './sign-in-form.tsx';

const route = getRouteApi(paths.signIn);

export function SignInPage() {
  const { t } = useTranslation(['signIn', 'app']);
  const router = useRouter();
  const { terug, waarom } = route.useSearch();
  const [mail, setMail] = useState<SignInRequestKind | undefined>(
    waarom === 'bevestigen' ? 'sign_in_link' : undefined,
  );
  const [filled, setFilled] = useState({ email: '', password: '' });
  const accounts = demoAccounts();
  const title = [t('signIn:title'), t('app:name')].join(' – ');
  useEffect(() => {
    // Of which region is not known yet, but the page is the same.
    for (const address of terug ? [terug] : [paths.home, paths.today]) loadAhead(router, address);
  }, [router, terug]);
  useEffect(() => {
    document.title = title;
  }, [title]);

  return (
    <EntryPage
      below={
        accounts.length > 0 && !mail && <DemoAccounts accounts={accounts} onChosen={setFilled} />
      }
    >
      {/* A link from a mail leads to the beginning, not back. */}
      {waarom && (!mail || waarom === 'bevestigen') && <Reason reason={waarom} />}
      {mail ? (
        <MailRequestForm
          key={mail}
          kind={mail}
          email={filled.email}
          onBack={() => setMail(undefined)}
        />
      ) : (
        <SignInForm
          heading={
            <div>
              <Title order={1} tabIndex={-1} size="h1">
                {t('signIn:title')}
              </Title>
              <Text c="dimmed" size="sm">
                {t('signIn:lead')}
              </Text>
            </div>
          }
          values={filled}
          onChange={setFilled}
          onMail={setMail}
          onSignedIn={() => router.navigate({ href: terug ?? paths.home, replace: true })}
        />
      )}
    </EntryPage>
  );
}

/** Why somebody who was signed in has to do so again. */
function Reason({ reason }: { reason: SignInReason }) {
  const { t } = useTranslation('signIn');
  return (
    <Alert role="status" color="yellow" mb="md">
      {t(`reasons.${reason}`)}
    </Alert>
  );
}
