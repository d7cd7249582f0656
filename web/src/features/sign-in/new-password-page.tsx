import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../../data/sign-in.ts';
import { EntryPage } from '../../shared/entry-page.tsx';
import { ErrorNotice } from '../../shared/error-notice.tsx';
import { useCodeInAddress } from './code-in-address.ts';
import { EntryMessage } from './entry-message.tsx';
import { NewPasswordForm } from './new-password-form.tsx';
import { resetCodeQuery } from './sign-in-commands.ts';

/** Where a link for a new password leads. */
export function NewPasswordPage() {
  const { t } = useTranslation(['signIn', 'app']);
  const code = useCodeInAddress();
  const title = [t('signIn:newPassword.title'), t('app:name')].join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <EntryPage>
      {code ? (
        <Opened code={code} />
      ) : (
        <EntryMessage
          title={t('signIn:link.incomplete.title')}
          lead={t('signIn:link.incomplete.lead')}
          next={t('signIn:back')}
        />
      )}
    </EntryPage>
  );
}

function Opened({ code }: { code: string }) {
  const { t } = useTranslation('signIn');
  const [step, setStep] = useState<'choosing' | 'done' | 'expired'>('choosing');
  const { data: email, error, refetch } = useQuery(resetCodeQuery(code));
  const isOver = error !== null && refusalOf(error) !== 'no_connection';

  if (step === 'done')
    return (
      <EntryMessage
        title={t('newPassword.done.title')}
        lead={t('newPassword.done.lead')}
        next={t('submit')}
      />
    );
  if (step === 'expired' || isOver)
    return (
      <EntryMessage
        title={t('newPassword.expired.title')}
        lead={t('newPassword.expired.lead')}
        next={t('back')}
      />
    );
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (email === undefined) return <Skeleton height={240} />;
  return <NewPasswordForm code={code} email={email} onStep={setStep} />;
}
