import { IconChartBar, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../paths.ts';
import classes from './frame.module.css';

/** At the left of a wide screen, at the bottom of a phone. */
export function MainMenu({ regionId }: { regionId: string }) {
  const { t } = useTranslation();
  return (
    <nav className={classes.menu} aria-label={t('nav.label')}>
      <Link to={paths.figures} params={{ regionId }} className={classes.menuItem}>
        <IconChartBar size={20} stroke={1.6} aria-hidden />
        {t('nav.figures')}
      </Link>
      <Link
        to={paths.candidates}
        params={{ regionId }}
        activeOptions={{ includeSearch: false }}
        className={classes.menuItem}
      >
        <IconUsers size={20} stroke={1.6} aria-hidden />
        {t('nav.candidates')}
      </Link>
    </nav>
  );
}
