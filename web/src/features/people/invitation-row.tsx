import type { Invitation } from '@instroom/domain/region/invitation.ts';
import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../data/read.ts';
import { useClock } from '../../shared/clock.ts';
import { formatDay, formatMoment } from '../../ui/format.ts';
import { InvitationDialog } from './invitation-dialog.tsx';
import classes from './people.module.css';
import { PersonRow } from './person-row.tsx';

type Props = { invitation: Identified<Invitation> };

export function InvitationRow({ invitation }: Props) {
  const { t } = useTranslation('people');
  const [dialog, setDialog] = useState<'resend' | 'withdraw'>();
  const name = invitation.displayName;
  return (
    <PersonRow
      name={name}
      email={invitation.email}
      role={invitation.role}
      facts={
        <>
          <Delivery invitation={invitation} />
          <Term expiresAt={invitation.expiresAt} />
        </>
      }
      actions={
        <>
          {(['resend', 'withdraw'] as const).map((act) => (
            <Button
              key={act}
              variant="default"
              size="xs"
              aria-label={t(`${act}.openFor`, { name })}
              onClick={() => setDialog(act)}
            >
              {t(`${act}.open`)}
            </Button>
          ))}
          {dialog && (
            <InvitationDialog
              invitation={invitation}
              act={dialog}
              onClose={() => setDialog(undefined)}
            />
          )}
        </>
      }
    />
  );
}

/** What became of the mail. */
function Delivery({ invitation: { delivery } }: Props) {
  const { t } = useTranslation('people');
  if (!delivery) return <div>{t('delivery.waiting')}</div>;
  const text = t(`delivery.${delivery.state}`, { moment: formatMoment(delivery.at) });
  if (delivery.state !== 'failed') return <div>{text}</div>;
  return (
    <div className={classes.failed}>
      <IconAlertTriangle size={16} stroke={1.6} aria-hidden /> {text}
    </div>
  );
}

function Term({ expiresAt }: Pick<Invitation, 'expiresAt'>) {
  const { t } = useTranslation('people');
  const isOver = useClock((now) => (now < expiresAt ? 'open' : 'over')) === 'over';
  return (
    <div className={isOver ? classes.failed : undefined}>
      {t(isOver ? 'invitations.expired' : 'invitations.expires', { date: formatDay(expiresAt) })}
    </div>
  );
}
