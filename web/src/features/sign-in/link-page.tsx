import { Alert, Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentAccount } from '../../data/auth.ts';
import { signInWithLink } from '../../data/sign-in.ts';
import { paths } from '../../paths.ts';
import { CodeForm } from '../../shared/code-form.tsx';
import { EntryPage } from '../../shared/entry-page.tsx';
import { useCodeInAddress } from './code-in-address.ts';
import { EntryMessage } from './entry-message.tsx';
import { OwnDeviceChoice } from './own-device-choice.tsx';
import { useSignIn } from './use-sign-in.ts';

/** Where a link to sign in with leads. Opening it does nothing: mail scanners do that too. Only the button signs in. */
export function LinkPage() {
  const { t } = useTranslation(['signIn', 'app']);
  const code = useCodeInAddress();
  const title = [t('signIn:link.title'), t('app:name')].join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);
  // Found once: signing in on this very page is not the case that is meant.
  const [already] = useState(currentAccount);
  if (already)
    return (
      <EntryPage>
        <EntryMessage
          title={t('signIn:link.title')}
          lead={t('signIn:link.signedIn', { email: already.email })}
          next={t('signIn:link.goOn')}
        />
      </EntryPage>
    );
  return (
    <EntryPage>
      {code ? (
        <LinkForm link={code} />
      ) : (
        <EntryMessage
          title={t('signIn:link.incomplete.title')}
          lead={t('signIn:link.incomplete.lead')}
          next={t('signIn:back')}
        />
      )}
    </EntryPage>
  );
}

function LinkForm({ link }: { link: string }) {
  const { t } = useTranslation('signIn');
  const router = useRouter();
  const { pending, refusal, answer, follow, giveUp, ownDevice, setOwnDevice } = useSignIn(() =>
    router.navigate({ to: paths.home, replace: true }),
  );
  const [email, setEmail] = useState('');
  const [asked, setAsked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (email) follow(signInWithLink(email, link));
  };
  if (answer)
    return (
      <CodeForm
        pending={pending}
        refusal={refusal}
        onCode={(code) => follow(answer(code))}
        onBack={giveUp}
      />
    );
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <div>
          <Title order={1} tabIndex={-1}>
            {t('link.title')}
          </Title>
          <Text c="dimmed" size="sm">
            {t('link.lead')}
          </Text>
        </div>
        {refusal && (
          <Alert color="red" role="alert">
            {t(`refused.${refusal === 'wrong_credentials' ? 'link_used' : refusal}`)}
          </Alert>
        )}
        <TextInput
          label={t('email')}
          type="email"
          name="email"
          autoComplete="username"
          value={email}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
          error={asked && !email && t('emailMissing')}
          size="md"
          autoFocus
        />
        <OwnDeviceChoice checked={ownDevice} onChange={setOwnDevice} />
        <Button type="submit" size="md" loading={pending} fullWidth>
          {t('submit')}
        </Button>
        {refusal && (
          <Button
            variant="default"
            size="md"
            fullWidth
            onClick={() => void router.navigate({ to: paths.signIn })}
          >
            {t('back')}
          </Button>
        )}
      </Stack>
    </form>
  );
}
