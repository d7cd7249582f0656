import { normalizeEmail } from '@instroom/domain/candidate/identity.ts';
import type { DescribedInvitation } from '@instroom/domain/region/people-commands.ts';
import { Alert, Stack, Text, Title } from '@mantine/core';
import { type ComponentType, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentAccount } from '../../data/auth.ts';
import { errorCodeOf } from '../../data/errors.ts';
import { formatMoment } from '../../ui/format.ts';
import { NewAccountForm } from './new-account-form.tsx';
import { OtherAccount, OwnAccount } from './signed-in.tsx';
import { useAccept } from './use-accept.ts';

/** The ways of signing in belong to another feature. */
export type SignIn = ComponentType<{
  heading: ReactNode;
  email: string;
  onSignedIn: () => Promise<void>;
}>;

type Props = { token: string; invitation: DescribedInvitation; SignIn: SignIn };

/** An invitation that stands open: to what, and how to go on from here. */
export function Invited({ token, invitation, SignIn }: Props) {
  const { t } = useTranslation(['invitation', 'errors', 'app']);
  const { email, regionName, role } = invitation;
  const [hasAccount, setHasAccount] = useState(invitation.hasAccount);
  const accept = useAccept(token);
  const account = currentAccount();
  const isOwn = account && normalizeEmail(account.email) === normalizeEmail(email);
  // What went wrong is shown below; being signed in stays.
  const onSignedIn = () => accept.mutateAsync().catch(() => undefined);

  return (
    <Stack>
      <div>
        <Title order={1} tabIndex={-1}>
          {t('invitation:heading', { region: regionName })}
        </Title>
        <Text mt="xs">{t(`invitation:lead.${role}`, { name: invitation.displayName })}</Text>
        <Text c="dimmed" size="sm" mt="xs">
          {t('invitation:until', { moment: formatMoment(new Date(invitation.expiresAt)) })}
        </Text>
      </div>
      {accept.error && (
        <Alert color="red" role="alert">
          {t(`errors:${errorCodeOf(accept.error)}`)}
        </Alert>
      )}
      {account && !isOwn && <OtherAccount invited={email} signedIn={account.email} />}
      {account && isOwn && (
        <OwnAccount email={email} pending={accept.isPending} onAccept={() => accept.mutate()} />
      )}
      {!account && hasAccount && (
        <SignIn heading={<HasAccount />} email={email} onSignedIn={onSignedIn} />
      )}
      {!account && !hasAccount && (
        <NewAccountForm
          email={email}
          onMade={onSignedIn}
          onHasAccount={() => setHasAccount(true)}
        />
      )}
    </Stack>
  );
}

function HasAccount() {
  const { t } = useTranslation('invitation');
  return (
    <div>
      <Title order={2}>{t('signIn.title')}</Title>
      <Text c="dimmed" size="sm">
        {t('signIn.lead')}
      </Text>
    </div>
  );
}
