import { Alert, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SignInReason } from '../../paths.ts';
import { SignOutButton } from '../../shared/sign-out-button.tsx';

type Props = { lead?: string; label?: string; why?: SignInReason };

/** What is asked for needs a sign-in that was not long ago, or of another kind. */
export function SignInAgain({ lead, label, why = 'opnieuw' }: Props) {
  const { t } = useTranslation('account');
  return (
    <Alert color="yellow" role="alert" maw={480}>
      <Text size="sm">{lead ?? t('again.lead')}</Text>
      <SignOutButton label={label ?? t('again.button')} why={why} />
    </Alert>
  );
}
