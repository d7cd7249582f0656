import { Alert, Button, Group, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addProvider, signInProviders } from '../../data/provider-sign-in.ts';
import { CodeForm } from '../../shared/code-form.tsx';
import { useSigningIn } from '../../shared/use-signing-in.ts';
import { Status } from '../../ui/status.tsx';
import { accountKey } from './account-queries.ts';

/** Other ways of signing in that may be added to this account. */
export default function Providers({ ways }: { ways: string[] }) {
  const { t } = useTranslation(['account', 'signIn', 'app']);
  const queryClient = useQueryClient();
  const [added, setAdded] = useState<string>();
  const { pending, refusal, answer, follow, giveUp } = useSigningIn(() =>
    queryClient.invalidateQueries({ queryKey: accountKey }),
  );
  const missing = signInProviders.filter(({ id }) => !ways.includes(id));
  const latest = signInProviders.find(({ id }) => id === added && ways.includes(id));
  if (answer)
    return (
      <CodeForm
        headingOrder={3}
        back={t('app:cancel')}
        pending={pending}
        refusal={refusal}
        onCode={(code) => follow(answer(code))}
        onBack={giveUp}
      />
    );
  return (
    <Stack mt="md">
      <Status>
        {latest && (
          <Alert color="teal">{t('account:providers.added', { name: latest.name })}</Alert>
        )}
        {refusal && <Alert color="red">{t(`signIn:refused.${refusal}`)}</Alert>}
      </Status>
      <Group>
        {missing.map((provider) => (
          <Button
            key={provider.id}
            variant="default"
            disabled={pending}
            onClick={() => {
              setAdded(provider.id);
              follow(addProvider(provider));
            }}
          >
            {t('account:providers.add', { name: provider.name })}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
