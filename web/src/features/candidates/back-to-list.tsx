import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import classes from './dossier.module.css';

/** To the list as it was filtered when one came from it. */
export function BackToList() {
  const { t } = useTranslation('candidates');
  const { regionId } = useSession();
  const listSearch = useLocation({ select: ({ state }) => state.listSearch });
  return (
    <Anchor
      size="sm"
      data-screen
      className={classes.back}
      renderRoot={(props) => (
        <Link {...props} to={paths.candidates} params={{ regionId }} search={listSearch ?? {}} />
      )}
    >
      <IconArrowLeft size={16} stroke={1.6} aria-hidden />
      {t('dossier.back')}
    </Anchor>
  );
}
