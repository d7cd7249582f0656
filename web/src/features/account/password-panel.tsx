import { isPassword, leastPasswordLength } from '@instroom/domain/account/password.ts';
import { Alert, Button, PasswordInput, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../../data/sign-in.ts';
import { CodeForm } from '../../shared/code-form.tsx';
import { useSigningIn } from '../../shared/use-signing-in.ts';
import { Panel } from '../../ui/panel.tsx';
import { Status } from '../../ui/status.tsx';
import classes from './account.module.css';
import { changePassword, provePassword } from './account-commands.ts';
import { accountKey } from './account-queries.ts';
import { SignInAgain } from './sign-in-again.tsx';

/** A new password, for who proves to know the old one; or a first one. */
export function PasswordPanel({ hasPassword }: { hasPassword: boolean }) {
  const { t } = useTranslation('account');
  return (
    <Panel title={hasPassword ? t('password.title') : t('password.choose')}>
      {!hasPassword && (
        <Text size="sm" mb="sm">
          {t('password.chooseLead')}
        </Text>
      )}
      <div className={classes.form}>
        <PasswordForm hasPassword={hasPassword} />
      </div>
    </Panel>
  );
}

function PasswordForm({ hasPassword }: { hasPassword: boolean }) {
  const { t } = useTranslation(['account', 'signIn', 'app']);
  const [current, setCurrent] = useState('');
  const [chosen, setChosen] = useState('');
  const [asked, setAsked] = useState(false);
  const change = useChange(() => {
    setCurrent('');
    setChosen('');
    setAsked(false);
  });
  const { pending, refusal, answer, follow, giveUp } = useSigningIn(() =>
    change.mutateAsync(chosen).catch(() => undefined),
  );
  const refused = refusal ?? (change.error ? refusalOf(change.error) : undefined);
  const least = leastPasswordLength;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    change.reset();
    if (!isPassword(chosen) || (hasPassword && !current)) return;
    if (hasPassword) follow(provePassword(current));
    else change.mutate(chosen);
  };
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
  if (refused === 'recent_sign_in') return <SignInAgain />;
  const isWrong = refused === 'wrong_credentials';
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Status>
          {change.isSuccess && <Alert color="teal">{t('account:password.done')}</Alert>}
          {refused && !isWrong && <Alert color="red">{t(`signIn:refused.${refused}`)}</Alert>}
        </Status>
        {hasPassword && (
          <PasswordInput
            label={t('account:password.current')}
            name="password"
            autoComplete="current-password"
            value={current}
            onChange={({ currentTarget }) => setCurrent(currentTarget.value)}
            error={
              (isWrong && t('account:password.wrong')) ||
              (asked && !current && t('account:password.currentMissing'))
            }
            visibilityToggleButtonProps={{ 'aria-label': t('signIn:showPassword'), tabIndex: 0 }}
          />
        )}
        <PasswordInput
          label={t('signIn:newPassword.password')}
          description={t('signIn:newPassword.hint', { least })}
          name="new-password"
          autoComplete="new-password"
          value={chosen}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          error={asked && !isPassword(chosen) && t('signIn:newPassword.tooShort', { least })}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn:showPassword'), tabIndex: 0 }}
        />
        <Button type="submit" variant="default" loading={pending || change.isPending}>
          {t('account:password.submit')}
        </Button>
      </Stack>
    </form>
  );
}

function useChange(onChanged: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: changePassword,
    onSuccess: () => {
      onChanged();
      return queryClient.invalidateQueries({ queryKey: accountKey });
    },
  });
}
