import type { Invitation } from '@instroom/domain/region/invitation.ts';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../data/read.ts';
import { InvitationRow } from './invitation-row.tsx';
import classes from './people.module.css';
import { byName } from './people-order.ts';

export function InvitationList({ invitations }: { invitations: Identified<Invitation>[] }) {
  const { t } = useTranslation('people');
  if (invitations.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('invitations.none')}
      </Text>
    );
  return (
    <ul className={classes.list}>
      {invitations.toSorted(byName).map((invitation) => (
        <InvitationRow key={invitation.id} invitation={invitation} />
      ))}
    </ul>
  );
}
