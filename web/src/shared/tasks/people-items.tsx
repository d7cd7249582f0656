import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { useColleagues } from '../use-colleagues.ts';

/** Items of a menu: oneself, the colleagues, nobody. */
export function PeopleItems({ onChosen }: { onChosen: (uid: string | undefined) => void }) {
  const { t } = useTranslation('tasks');
  const { account } = useSession();
  const { active } = useColleagues();
  return (
    <>
      {active.map(({ uid, displayName }) => (
        <Menu.Item key={uid} onClick={() => onChosen(uid)}>
          {uid === account.uid ? t('for.oneself') : displayName}
        </Menu.Item>
      ))}
      <Menu.Item onClick={() => onChosen(undefined)}>{t('for.nobody')}</Menu.Item>
    </>
  );
}
