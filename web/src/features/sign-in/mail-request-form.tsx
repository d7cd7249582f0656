import type { SignInRequestKind } from '@instroom/domain/account/sign-in-request.ts';
import { Alert, Anchor, Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { errorCodeOf } from '../../data/errors.ts';
import { useCommand } from '../../shared/use-command.ts';
import { Status } from '../../ui/status.tsx';
import { type MailWish, sendMailWish } from './sign-in-commands.ts';

type Props = {
  kind: SignInRequestKind;
  email: string;
  /** Below the heading of a page that is about something else. */
  headingOrder?: 1 | 2;
  onBack: () => void;
};

/** Asks for a link by mail. The answer is the same whether the address is known or not. */
export function MailRequestForm({ kind, email: known, headingOrder = 1, onBack }: Props) {
  const { t } = useTranslation(['signIn', 'errors']);
  const [email, setEmail] = useState(known);
  const [asked, setAsked] = useState(false);
  const request = useCommand((commandId, wish: MailWish) => sendMailWish(wish, commandId));
  const isAddress = z.email().safeParse(email.trim()).success;

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isAddress) request.mutate({ kind, email: email.trim() });
  };

  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack>
        <div>
          <Title order={headingOrder} tabIndex={-1}>
            {t(`signIn:mail.${kind}.title`)}
          </Title>
          <Text c="dimmed" size="sm">
            {t(`signIn:mail.${kind}.lead`)}
          </Text>
        </div>
        <Status>
          {request.isSuccess && <Alert color="teal">{t('signIn:mail.sent')}</Alert>}
          {request.error && <Alert color="red">{t(`errors:${errorCodeOf(request.error)}`)}</Alert>}
        </Status>
        <TextInput
          label={t('signIn:email')}
          type="email"
          name="email"
          autoComplete="username"
          value={email}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
          error={asked && !isAddress && t('signIn:emailMissing')}
          size="md"
          autoFocus
        />
        <Button type="submit" size="md" loading={request.isPending} fullWidth>
          {t(`signIn:mail.${kind}.submit`)}
        </Button>
        <Anchor component="button" type="button" size="sm" onClick={onBack} ta="center">
          {t('signIn:back')}
        </Anchor>
      </Stack>
    </form>
  );
}
