import { IconChartBar, IconSun, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../paths.ts';
import classes from './frame.module.css';

const items = [
  { name: 'today', to: paths.today, Icon: IconSun },
  { name: 'candidates', to: paths.candidates, Icon: IconUsers },
  { name: 'figures', to: paths.figures, Icon: IconChartBar },
] as const;

/** At the left of a wide screen, at the bottom of a phone. */
export function MainMenu({ regionId }: { regionId: string }) {
  const { t } = useTranslation();
  return (
    <nav className={classes.menu} aria-label={t('nav.label')}>
      {items.map(({ name, to, Icon }) => (
        <Link
          key={name}
          to={to}
          params={{ regionId }}
          activeOptions={{ includeSearch: false }}
          className={classes.menuItem}
        >
          <Icon size={20} stroke={1.6} aria-hidden />
          {t(`nav.${name}`)}
        </Link>
      ))}
    </nav>
  );
}
