import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../paths.ts';
import classes from './platform.module.css';

export function BackToRegions() {
  const { t } = useTranslation('platform');
  return (
    <Anchor component={Link} to={paths.platformRegions} size="sm" className={classes.back}>
      <IconArrowLeft size={16} stroke={1.6} aria-hidden />
      {t('regions.title')}
    </Anchor>
  );
}
