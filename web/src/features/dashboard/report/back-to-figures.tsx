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
    <Link to={paths.figures} params={{ regionId }} className={classes.back} data-screen>
      <IconArrowLeft size={16} stroke={1.6} aria-hidden />
      {t('back')}
    </Link>
  );
}
