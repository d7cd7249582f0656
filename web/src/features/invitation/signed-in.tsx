import { Alert, Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SignOutButton } from '../../shared/sign-out-button.tsx';

type OwnProps = { email: string; pending: boolean; onAccept: () => void };

export function OwnAccount({ email, pending, onAccept }: OwnProps) {
  const { t } = useTranslation('invitation');
  return (
    <>
      <Text size="sm">{t('own.lead', { email })}</Text>
      <Button size="md" fullWidth loading={pending} onClick={onAccept}>
        {t('own.accept')}
      </Button>
    </>
  );
}

/** Afterwards this page opens anew, with the same link. */
export function OtherAccount({ invited, signedIn }: { invited: string; signedIn: string }) {
  const { t } = useTranslation('invitation');
  return (
    <Alert role="alert" color="yellow" title={t('other.title')}>
      <Text size="sm">{t('other.lead', { signedIn, invited })}</Text>
      <SignOutButton label={t('other.switch')} />
    </Alert>
  );
}
