import { canEdit, canManage } from '@instroom/domain/region/member.ts';
import {
  IconBuildingCommunity,
  IconCalendarEvent,
  IconChartBar,
  IconChecklist,
  IconHelp,
  IconSettings,
  IconSun,
  IconUsers,
} from '@tabler/icons-react';
import { Link, useMatches } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Session } from '../data/session.ts';
import { paths } from '../paths.ts';
import { DueCount } from '../shared/attention/due-count.tsx';
import { DueTasksCount } from '../shared/tasks/due-tasks-count.tsx';
import classes from './frame.module.css';

const items = [
  { name: 'today', to: paths.today, Icon: IconSun },
  { name: 'candidates', to: paths.candidates, Icon: IconUsers },
  { name: 'tasks', to: paths.tasks, Icon: IconChecklist },
  { name: 'network', to: paths.network, Icon: IconBuildingCommunity },
  { name: 'activities', to: paths.activities, Icon: IconCalendarEvent },
  { name: 'figures', to: paths.figures, Icon: IconChartBar },
  { name: 'settings', to: paths.settings, Icon: IconSettings },
] as const;

/** At the left of a wide screen, at the bottom of a phone. */
export function MainMenu({ regionId, member }: Pick<Session, 'regionId' | 'member'>) {
  const { t } = useTranslation();
  const shown = items.filter(({ name }) => name !== 'settings' || canManage(member));
  return (
    <nav className={classes.menu} aria-label={t('nav.label')}>
      {shown.map(({ name, to, Icon }) => (
        <Link
          key={name}
          to={to}
          params={{ regionId }}
          activeOptions={{ includeSearch: false }}
          // A phone has room for six: the settings stand in the user menu there.
          className={
            name === 'settings' ? `${classes.menuItem} ${classes.wideOnly}` : classes.menuItem
          }
        >
          <Icon size={20} stroke={1.6} aria-hidden />
          {t(`nav.${name}`)}
          {name === 'today' && canEdit(member) && <DueCount />}
          {name === 'tasks' && <DueTasksCount />}
        </Link>
      ))}
      <HelpItem regionId={regionId} />
    </nav>
  );
}

/** Current on each of the pages that lie below it, whatever their address. */
function HelpItem({ regionId }: { regionId: string }) {
  const { t } = useTranslation();
  const isHelp = useMatches({
    select: (matches) => matches.some(({ routeId }) => routeId === '/$regionId/help'),
  });
  return (
    <Link
      to={paths.help}
      params={{ regionId }}
      aria-current={isHelp ? 'page' : undefined}
      className={`${classes.menuItem} ${classes.wideOnly}`}
    >
      <IconHelp size={20} stroke={1.6} aria-hidden />
      {t('nav.help')}
    </Link>
  );
}
