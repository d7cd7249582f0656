import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import classes from './report.module.css';

export function BackToFigures() {
  const { t } = useTranslation('report');
  const { regionId } = useSession();
  return (
    <Anchor
      size="sm"
      data-screen
      className={classes.back}
      renderRoot={(props) => <Link {...props} to={paths.figures} params={{ regionId }} />}
    >
      <IconArrowLeft size={16} stroke={1.6} aria-hidden />
      {t('back')}
    </Anchor>
  );
}
