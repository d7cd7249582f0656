import type { SignInRequestKind } from '@instroom/domain/account/sign-in-request.ts';
import { Alert, Anchor, Button, Divider, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signInWithPassword } from '../../data/sign-in.ts';
import { CodeForm } from '../../shared/code-form.tsx';
import { OwnDeviceChoice } from './own-device-choice.tsx';
import { useSignIn } from './use-sign-in.ts';

// Known when the application is built: without the setting nothing of it is in there.
const ProviderButtons = import.meta.env.VITE_SIGN_IN_PROVIDERS
  ? lazy(() => import('./provider-buttons.tsx'))
  : undefined;

export type Credentials = { email: string; password: string };
type Props = {
  heading: ReactNode;
  values: Credentials;
  /** It is known who signs in. */
  emailIsFixed?: boolean;
  onChange: (values: Credentials) => void;
  onMail: (kind: SignInRequestKind) => void;
  onSignedIn: () => Promise<void>;
};

export function SignInForm(props: Props) {
  const { heading, values, emailIsFixed = false, onChange, onMail, onSignedIn } = props;
  const { t } = useTranslation('signIn');
  const { pending, refusal, answer, follow, giveUp, ownDevice, setOwnDevice } =
    useSignIn(onSignedIn);
  const [asked, setAsked] = useState(false);
  const { email, password } = values;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (email && password) follow(signInWithPassword(email, password));
  };
  if (answer)
    return (
      <CodeForm
        headingOrder={emailIsFixed ? 2 : 1}
        pending={pending}
        refusal={refusal}
        onCode={(code) => follow(answer(code))}
        onBack={giveUp}
      />
    );

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
          value={email}
          onChange={({ currentTarget }) => onChange({ ...values, email: currentTarget.value })}
          error={asked && !email && t('emailMissing')}
          size="md"
        />
        <PasswordInput
          label={t('password')}
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={({ currentTarget }) => onChange({ ...values, password: currentTarget.value })}
          error={asked && !password && t('passwordMissing')}
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword'), tabIndex: 0 }}
          size="md"
        />
        <OwnDeviceChoice checked={ownDevice} onChange={setOwnDevice} />
        <Button type="submit" size="md" loading={pending} fullWidth>
          {t('submit')}
        </Button>
        <Anchor
          component="button"
          type="button"
          size="sm"
          onClick={() => onMail('password_reset')}
          ta="center"
        >
          {t('mail.password_reset.open')}
        </Anchor>
        <Divider label={t('or')} />
        <Button variant="default" size="md" fullWidth onClick={() => onMail('sign_in_link')}>
          {t('mail.sign_in_link.open')}
        </Button>
        {ProviderButtons && (
          <Suspense>
            <ProviderButtons disabled={pending} onChosen={follow} />
          </Suspense>
        )}
      </Stack>
    </form>
  );
}
