import {
  Alert,
  Anchor,
  Button,
  Checkbox,
  PasswordInput,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentAccount, type SignInRefusal, signIn } from '../../data/auth.ts';
import { keepOnDevice } from '../../data/own-device.ts';
import { paths } from '../../paths.ts';

const route = getRouteApi(paths.signIn);

export type Credentials = { email: string; password: string };
type Props = {
  values: Credentials;
  onChange: (values: Credentials) => void;
  onForgotten: () => void;
};

export function SignInForm({ values, onChange, onForgotten }: Props) {
  const { t } = useTranslation(['signIn', 'app', 'editing']);
  const [ownDevice, setOwnDevice] = useState(false);
  const { pending, refusal, missing, submit } = useSignIn(values, ownDevice);
  const title = t('title');
  useEffect(() => {
    document.title = `${title} – ${t('app:name')}`;
  }, [title, t]);

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <div>
          <Title order={1} tabIndex={-1} size="h1">
            {title}
          </Title>
          <Text c="dimmed" size="sm">
            {t('lead')}
          </Text>
        </div>
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

function useSignIn({ email, password }: Credentials, ownDevice: boolean) {
  const router = useRouter();
  const { terug } = route.useSearch();
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
    else await router.navigate({ href: terug ?? paths.home, replace: true });
    setPending(false);
  };
  return { pending, refusal, missing, submit: (event: FormEvent) => void submit(event) };
}
