import { Button, Menu } from '@mantine/core';
import { IconChevronUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { membersQuery, useSession } from '../../../data/session.ts';
import classes from './list.module.css';

/** Null: nobody any more. */
export function OwnerMenu({ onChosen }: { onChosen: (ownerUid: string | null) => void }) {
  const { t } = useTranslation('candidateList');
  const { regionId, account } = useSession();
  const members = useQuery(membersQuery(regionId)).data?.rows ?? [];
  const others = members
    .filter(({ id, active }) => active && id !== account.uid)
    .sort((one, other) => one.displayName.localeCompare(other.displayName, 'nl'));
  return (
    <Menu position="top-start" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronUp size={14} aria-hidden />}>
          {t('bulk.owner')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.people}>
        <Menu.Item onClick={() => onChosen(account.uid)}>{t('oneself')}</Menu.Item>
        {others.map(({ id, displayName }) => (
          <Menu.Item key={id} onClick={() => onChosen(id)}>
            {displayName}
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => onChosen(null)}>{t('nobody')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
