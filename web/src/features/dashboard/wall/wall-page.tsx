import { dayOf } from '@instroom/domain/calendar.ts';
import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePresent } from '../../../data/idle/presenting.ts';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { useClock } from '../../../shared/clock.ts';
import { Loaded } from '../../../shared/loaded.tsx';
import { monthsQuery, statsQuery } from '../dashboard-queries.ts';
import { DashboardSkeleton } from '../dashboard-skeleton.tsx';
import { LiveMark } from '../live-mark.tsx';
import { Turns } from './turns.tsx';
import { useLeavesFullScreen, useWakeLock } from './use-screen.ts';
import classes from './wall.module.css';

/** Figures on a screen in a hall: large, live, one after the other, and nothing about anybody. */
export function WallPage() {
  const { t } = useTranslation('dashboard');
  const { regionId, region } = useSession();
  const navigate = useNavigate();
  const today = useClock(dayOf);
  const year = Number(today.slice(0, 4));
  const stats = useQuery(statsQuery(regionId));
  const months = useQuery(monthsQuery(regionId, { from: year - 1, to: year }));
  const leave = () => void navigate({ to: paths.figures, params: { regionId } });
  usePresent();
  useWakeLock();
  useLeavesFullScreen(leave);
  const data = stats.data && months.data && { stats: stats.data, months: months.data, today };
  return (
    <Modal.Root
      opened
      onClose={leave}
      fullScreen
      // As in every Modal of this application: a style element is against the content security policy.
      removeScrollProps={{ removeScrollBar: false }}
      classNames={{ content: classes.screen }}
    >
      <Modal.Content aria-label={t('wall.title', { region: region.name })}>
        <header className={classes.head}>
          <strong>{region.name}</strong>
          {stats.data && <LiveMark query={stats} />}
        </header>
        <Loaded
          query={{ ...stats, error: stats.error ?? months.error, data }}
          skeleton={<DashboardSkeleton />}
        >
          {(figures) => <Turns figures={figures} onLeave={leave} />}
        </Loaded>
      </Modal.Content>
    </Modal.Root>
  );
}
