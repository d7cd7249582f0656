import { isPassword, leastPasswordLength } from '@instroom/domain/account/password.ts';
import { Alert, Button, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SignUpRefusal, signUp } from '../../data/sign-in.ts';

type Props = { email: string; onMade: () => Promise<void>; onHasAccount: () => void };

/** For who has no account yet: a password is all that is asked. */
export function NewAccountForm({ email, onMade, onHasAccount }: Props) {
  const { t } = useTranslation(['invitation', 'signIn']);
  const [password, setPassword] = useState('');
  const { pending, refusal, tooShort, submit } = useSignUp(email, password, onMade, onHasAccount);
  const least = leastPasswordLength;

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Title order={2}>{t('invitation:new.title')}</Title>
        {refusal && (
          <Alert color="red" role="alert">
            {t(`invitation:new.refused.${refusal}`, { least })}
          </Alert>
        )}
        <TextInput
          label={t('signIn:email')}
          type="email"
          name="email"
          autoComplete="username"
          readOnly
          variant="filled"
          value={email}
          size="md"
        />
        <PasswordInput
          label={t('invitation:new.password')}
          description={t('invitation:new.passwordHint', { least })}
          name="password"
          autoComplete="new-password"
          value={password}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
          error={
            tooShort &&
            !isPassword(password) &&
            t('invitation:new.refused.weak_password', { least })
          }
          visibilityToggleButtonProps={{ 'aria-label': t('signIn:showPassword'), tabIndex: 0 }}
          size="md"
        />
        <Button type="submit" size="md" loading={pending} fullWidth>
          {t('invitation:new.submit')}
        </Button>
      </Stack>
    </form>
  );
}

function useSignUp(
  email: string,
  password: string,
  onMade: () => Promise<void>,
  onHasAccount: () => void,
) {
  const [pending, setPending] = useState(false);
  const [tooShort, setTooShort] = useState(false);
  const [refusal, setRefusal] = useState<Exclude<SignUpRefusal, 'account_exists'>>();

  const submit = async () => {
    setRefusal(undefined);
    setTooShort(!isPassword(password));
    if (!isPassword(password)) return;
    setPending(true);
    const refused = await signUp(email, password);
    if (refused === 'account_exists') onHasAccount();
    else if (refused) setRefusal(refused);
    else await onMade();
    setPending(false);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  return { pending, tooShort, refusal, submit: onSubmit };
}
