import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../../data/sign-in.ts';
import { removeSecondFactor } from './account-commands.ts';
import { SignInAgain } from './sign-in-again.tsx';

/** Asks first: with it goes a protection, and maybe the way into a region. */
export function RemoveSecondFactor({ onRemoved }: { onRemoved: () => Promise<void> }) {
  const { t } = useTranslation(['account', 'app', 'signIn']);
  const [asked, setAsked] = useState(false);
  const { mutate, isPending, error } = useMutation({
    networkMode: 'always',
    mutationFn: removeSecondFactor,
    onSuccess: onRemoved,
  });
  const refusal = error && refusalOf(error);
  if (refusal === 'recent_sign_in') return <SignInAgain />;
  if (!asked)
    return (
      <Button variant="default" onClick={() => setAsked(true)}>
        {t('account:secondFactor.remove')}
      </Button>
    );
  return (
    <Alert role="alert" color="yellow" title={t('account:secondFactor.confirm.title')} maw={480}>
      <Stack gap="sm">
        <Text size="sm">{t('account:secondFactor.confirm.lead')}</Text>
        {refusal && <Text size="sm">{t(`signIn:refused.${refusal}`)}</Text>}
        <Group>
          <Button color="red" loading={isPending} onClick={() => mutate()}>
            {t('account:secondFactor.confirm.yes')}
          </Button>
          <Button variant="default" onClick={() => setAsked(false)}>
            {t('app:cancel')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
