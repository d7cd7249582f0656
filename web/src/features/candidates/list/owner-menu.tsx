import { Button, Menu } from '@mantine/core';
import { IconChevronUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { useColleagues } from '../../../shared/use-colleagues.ts';
import classes from './list.module.css';

/** Null: nobody any more. */
export function OwnerMenu({ onChosen }: { onChosen: (ownerUid: string | null) => void }) {
  const { t } = useTranslation('candidateList');
  const { account } = useSession();
  const { others } = useColleagues();
  return (
    <Menu position="top-start" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronUp size={14} aria-hidden />}>
          {t('bulk.owner')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.people}>
        <Menu.Item onClick={() => onChosen(account.uid)}>{t('oneself')}</Menu.Item>
        {others.map(({ uid, displayName }) => (
          <Menu.Item key={uid} onClick={() => onChosen(uid)}>
            {displayName}
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => onChosen(null)}>{t('nobody')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
