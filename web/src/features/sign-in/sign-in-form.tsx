import { Alert, Anchor, Button, Checkbox, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentAccount, type SignInRefusal, signIn } from '../../data/auth.ts';
import { keepOnDevice } from '../../data/own-device.ts';

export type Credentials = { email: string; password: string };
type Props = {
  heading: ReactNode;
  values: Credentials;
  /** It is known who signs in. */
  emailIsFixed?: boolean;
  onChange: (values: Credentials) => void;
  onForgotten: () => void;
  onSignedIn: () => Promise<void>;
};

export function SignInForm(props: Props) {
  const { heading, values, emailIsFixed = false, onChange, onForgotten, onSignedIn } = props;
  const { t } = useTranslation(['signIn', 'editing']);
  const [ownDevice, setOwnDevice] = useState(false);
  const { pending, refusal, missing, submit } = useSignIn(values, ownDevice, onSignedIn);

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {heading}
        {refusal && (
          <Alert color="red" role="alert">
            {t(`refused.${refusal}`)}
          </Alert>
        )}
        <TextInput
          label={t('email')}
          type="email"
          name="email"
          autoComplete="username"
          readOnly={emailIsFixed}
          variant={emailIsFixed ? 'filled' : 'default'}
          value={values.email}
          onChange={({ currentTarget }) => onChange({ ...values, email: currentTarget.value })}
          error={missing && !values.email && t('emailMissing')}
          size="md"
        />
        <PasswordInput
          label={t('password')}
          name="password"
          autoComplete="current-password"
          value={values.password}
          onChange={({ currentTarget }) => onChange({ ...values, password: currentTarget.value })}
          error={missing && !values.password && t('passwordMissing')}
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword'), tabIndex: 0 }}
          size="md"
        />
        <Checkbox
          label={t('editing:ownDevice.label')}
          description={t('editing:ownDevice.hint')}
          checked={ownDevice}
          onChange={({ currentTarget }) => setOwnDevice(currentTarget.checked)}
        />
        <Button type="submit" size="md" loading={pending} fullWidth>
          {t('submit')}
        </Button>
        <Anchor component="button" type="button" size="sm" onClick={onForgotten} ta="center">
          {t('forgotten')}
        </Anchor>
      </Stack>
    </form>
  );
}

function useSignIn(
  { email, password }: Credentials,
  ownDevice: boolean,
  onSignedIn: () => Promise<void>,
) {
  const [pending, setPending] = useState(false);
  const [missing, setMissing] = useState(false);
  const [refusal, setRefusal] = useState<SignInRefusal>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setRefusal(undefined);
    setMissing(!email || !password);
    if (!email || !password) return;
    setPending(true);
    const refused = await signIn(email, password);
    const uid = currentAccount()?.uid;
    if (!refused && ownDevice && uid) keepOnDevice(uid);
    if (refused) setRefusal(refused);
    else await onSignedIn();
    setPending(false);
  };
  return { pending, refusal, missing, submit: (event: FormEvent) => void submit(event) };
}
