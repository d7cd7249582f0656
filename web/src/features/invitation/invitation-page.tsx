import { invitationTokenSchema } from '@instroom/domain/region/invitation.ts';
import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import { EntryPage } from '../../shared/entry-page.tsx';
import { invitationQuery } from './invitation-commands.ts';
import { InvitationRefused } from './invitation-refused.tsx';
import { Invited, type SignIn } from './invited.tsx';

/** Where the link in the mail of an invitation leads. */
export function InvitationPage({ SignIn }: { SignIn: SignIn }) {
  const { t } = useTranslation(['invitation', 'app']);
  const token = useLocation({ select: ({ hash }) => hash });
  const title = [t('invitation:title'), t('app:name')].join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);

  return (
    <EntryPage>
      {invitationTokenSchema.safeParse(token).success ? (
        <Opened key={token} token={token} SignIn={SignIn} />
      ) : (
        <InvitationRefused code="invitation_malformed" />
      )}
    </EntryPage>
  );
}

function Opened({ token, SignIn }: { token: string; SignIn: SignIn }) {
  const { t } = useTranslation('invitation');
  const { data, error, refetch } = useQuery(invitationQuery(token));
  if (data) return <Invited token={token} invitation={data} SignIn={SignIn} />;
  if (error) return <InvitationRefused code={errorCodeOf(error)} onRetry={() => void refetch()} />;
  return (
    <Stack>
      <h1>
        <VisuallyHidden>{t('loading')}</VisuallyHidden>
        <Skeleton width={220} height={32} />
      </h1>
      <Skeleton height={40} />
      <Skeleton height={40} />
      <Skeleton height={40} />
    </Stack>
  );
}
