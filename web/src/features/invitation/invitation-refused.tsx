import { Button, Stack, Text, Title } from '@mantine/core';
import { IconMailOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ShownErrorCode } from '../../data/errors.ts';
import { paths } from '../../paths.ts';

/** What may go better a moment later; everything else is as it is. */
const passing: readonly ShownErrorCode[] = ['no_connection', 'internal', 'too_many'];

type Props = { code: ShownErrorCode; onRetry?: () => void };

export function InvitationRefused({ code, onRetry }: Props) {
  const { t } = useTranslation(['invitation', 'app', 'errors']);
  const mayPass = passing.includes(code);
  return (
    <Stack role="alert">
      <IconMailOff size={32} stroke={1.5} aria-hidden />
      <Title order={1} tabIndex={-1}>
        {mayPass ? t('app:loadFailed') : t('invitation:refused')}
      </Title>
      <Text>{t(`errors:${code}`)}</Text>
      {mayPass && onRetry ? (
        <Button variant="default" onClick={onRetry}>
          {t('app:retry')}
        </Button>
      ) : (
        <Button variant="default" renderRoot={(props) => <Link {...props} to={paths.home} />}>
          {t('invitation:toSignIn')}
        </Button>
      )}
    </Stack>
  );
}
