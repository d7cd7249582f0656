import { Alert, Anchor, Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { requestPasswordReset } from '../../data/auth.ts';

type Props = {
  email: string;
  /** Below the heading of a page that is about something else. */
  headingOrder?: 1 | 2;
  onBack: () => void;
};

/** Asks for a link by mail. The answer is the same whether the address is known or not. */
export function ResetForm({ email: known, headingOrder = 1, onBack }: Props) {
  const { t } = useTranslation('signIn');
  const [email, setEmail] = useState(known);
  const [missing, setMissing] = useState(false);
  const [state, setState] = useState<'asking' | 'pending' | 'sent' | 'no_connection'>('asking');

  const submit = async () => {
    setMissing(!email);
    if (!email) return;
    setState('pending');
    setState(await requestPasswordReset(email));
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };

  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack>
        <div>
          <Title order={headingOrder} tabIndex={-1}>
            {t('reset.title')}
          </Title>
          <Text c="dimmed" size="sm">
            {t('reset.lead')}
          </Text>
        </div>
        <div role="status">
          {state === 'sent' && <Alert color="teal">{t('reset.sent')}</Alert>}
          {state === 'no_connection' && <Alert color="red">{t('refused.no_connection')}</Alert>}
        </div>
        <TextInput
          label={t('email')}
          type="email"
          name="email"
          autoComplete="username"
          value={email}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
          error={missing && !email && t('emailMissing')}
          size="md"
          autoFocus
        />
        <Button type="submit" size="md" loading={state === 'pending'} fullWidth>
          {t('reset.submit')}
        </Button>
        <Anchor component="button" type="button" size="sm" onClick={onBack} ta="center">
          {t('reset.back')}
        </Anchor>
      </Stack>
    </form>
  );
}
