import { Alert, Anchor, Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignInRefusal } from '../data/sign-in.ts';

type Props = {
  headingOrder?: 1 | 2 | 3;
  /** What going back leads to. */
  back?: string;
  pending: boolean;
  refusal: SignInRefusal | undefined;
  onCode: (code: string) => void;
  onBack: () => void;
};

/** Asks for the code that somebody's app shows. */
export function CodeForm({ headingOrder = 1, back, pending, refusal, onCode, onBack }: Props) {
  const { t } = useTranslation('signIn');
  return (
    <Stack>
      <div>
        <Title order={headingOrder} tabIndex={-1}>
          {t('code.title')}
        </Title>
        <Text c="dimmed" size="sm">
          {t('code.lead')}
        </Text>
      </div>
      {refusal && (
        <Alert color="red" role="alert">
          {t(`refused.${refusal}`)}
        </Alert>
      )}
      <CodeField submit={t('code.submit')} pending={pending} onCode={onCode} />
      <Text size="sm" c="dimmed">
        {t('code.lost')}
      </Text>
      <Anchor component="button" type="button" size="sm" onClick={onBack} ta="center">
        {back ?? t('back')}
      </Anchor>
    </Stack>
  );
}

type FieldProps = { submit: string; pending: boolean; onCode: (code: string) => void };

/** Six digits, however they are typed. */
export function CodeField({ submit, pending, onCode }: FieldProps) {
  const { t } = useTranslation('signIn');
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const code = typed.replace(/\D/g, '');
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (code.length !== 6) return;
    setTyped('');
    setAsked(false);
    onCode(code);
  };
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack>
        <TextInput
          label={t('code.label')}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          error={asked && code.length !== 6 && t('code.missing')}
          size="md"
          autoFocus
        />
        <Button type="submit" size="md" loading={pending} fullWidth>
          {submit}
        </Button>
      </Stack>
    </form>
  );
}
