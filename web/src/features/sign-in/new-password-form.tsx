import { isPassword, leastPasswordLength } from '@instroom/domain/account/password.ts';
import { Alert, Button, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../../data/sign-in.ts';
import { choosePassword } from './sign-in-commands.ts';

type Props = { code: string; email: string; onStep: (step: 'done' | 'expired') => void };

export function NewPasswordForm({ code, email, onStep }: Props) {
  const { t } = useTranslation('signIn');
  const [password, setPassword] = useState('');
  const [asked, setAsked] = useState(false);
  const least = leastPasswordLength;
  const { mutate, isPending, error } = useMutation({
    networkMode: 'always',
    mutationFn: (chosen: string) => choosePassword(code, chosen),
    onSuccess: () => onStep('done'),
    onError: (refused) => {
      if (refusalOf(refused) === 'link_used') onStep('expired');
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isPassword(password)) mutate(password);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Title order={1} tabIndex={-1}>
          {t('newPassword.title')}
        </Title>
        {error && (
          <Alert color="red" role="alert">
            {t(`refused.${refusalOf(error)}`)}
          </Alert>
        )}
        {/* So that whoever keeps passwords knows whose it is. */}
        <TextInput
          label={t('email')}
          name="email"
          autoComplete="username"
          value={email}
          readOnly
          size="md"
        />
        <PasswordInput
          label={t('newPassword.password')}
          description={t('newPassword.hint', { least })}
          name="new-password"
          autoComplete="new-password"
          value={password}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
          error={asked && !isPassword(password) && t('newPassword.tooShort', { least })}
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword'), tabIndex: 0 }}
          size="md"
          autoFocus
        />
        <Button type="submit" size="md" loading={isPending} fullWidth>
          {t('newPassword.submit')}
        </Button>
      </Stack>
    </form>
  );
}
