import { dayOf } from '@instroom/domain/calendar.ts';
import { Button, Modal } from '@mantine/core';
import {
  IconChevronLeft,
  IconChevronRight,
  IconPlayerPause,
  IconPlayerPlay,
  IconX,
} from '@tabler/icons-react';
import { useQueries, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePresent } from '../../../data/idle/presenting.ts';
import { viewQuery } from '../../../data/saved-views.ts';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { useClock } from '../../../shared/clock.ts';
import { readValues } from '../../../shared/filter-values.ts';
import { Loaded } from '../../../shared/loaded.tsx';
import { isWallPart, wallParts } from '../../../shared/wall-search.ts';
import { formatNumber } from '../../../ui/format.ts';
import { monthsQuery, statsQuery } from '../dashboard-queries.ts';
import { DashboardSkeleton } from '../dashboard-skeleton.tsx';
import { underWay } from '../figures.ts';
import { LiveMark } from '../live-mark.tsx';
import type { Figures } from '../shown-figures.ts';
import { panelsOfWallPart, type Slide, slidesOf, wallPanelsIn } from './slides.ts';
import { toldNumber } from './told-rows.ts';
import { useLeavesFullScreen, useMovement, useWakeLock } from './use-screen.ts';
import { useTurns } from './use-turns.ts';
import classes from './wall.module.css';
import { isOnWall, wallPanels } from './wall-panels.tsx';

const route = getRouteApi(paths.wall);

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

function useSlides(): Slide[] {
  const { t } = useTranslation('dashboard');
  const { regionId } = useSession();
  const { reeks } = route.useSearch();
  const chosen = reeks ? readValues(reeks) : wallParts;
  const ids = chosen.filter((id) => !isWallPart(id));
  const views = useQueries({ queries: ids.map((id) => viewQuery(regionId, 'figures', id)) });
  return chosen.flatMap((id) => {
    if (isWallPart(id)) return slidesOf(id, t(`parts.${id}`), panelsOfWallPart[id]);
    const view = views[ids.indexOf(id)]?.data;
    return view ? slidesOf(id, view.name, wallPanelsIn(view.search, isOnWall)) : [];
  });
}

function Turns({ figures, onLeave }: { figures: Figures; onLeave: () => void }) {
  const { t } = useTranslation('dashboard');
  const { tempo = '20' } = route.useSearch();
  const slides = useSlides();
  const turns = useTurns(slides.length, Number(tempo) * 1000);
  const isMoving = useMovement();
  const slide = slides[turns.place];
  const PauseIcon = turns.isPaused ? IconPlayerPlay : IconPlayerPause;
  return (
    <>
      {slide ? (
        <section key={slide.id} className={classes.slide} aria-label={slide.title}>
          <h1 className={classes.title}>{slide.title}</h1>
          <Whole figures={figures} />
          <div className={classes.panels}>
            {slide.panels.map((key) => {
              const Panel = wallPanels[key];
              return <Panel key={key} figures={figures} />;
            })}
          </div>
        </section>
      ) : (
        <p>{t('wall.nothing')}</p>
      )}
      <nav className={classes.controls} data-seen={isMoving} aria-label={t('wall.controls')}>
        <Button
          variant="default"
          leftSection={<IconChevronLeft size={18} aria-hidden />}
          onClick={() => turns.step(-1)}
        >
          {t('wall.previous')}
        </Button>
        <Button
          variant="default"
          leftSection={<PauseIcon size={18} aria-hidden />}
          onClick={turns.pause}
        >
          {t(turns.isPaused ? 'wall.goOn' : 'wall.pause')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconChevronRight size={18} aria-hidden />}
          onClick={() => turns.step(1)}
        >
          {t('wall.next')}
        </Button>
        <span>
          {t('wall.place', {
            place: Math.min(turns.place + 1, slides.length),
            count: slides.length,
          })}
        </span>
        <Button leftSection={<IconX size={18} aria-hidden />} onClick={onLeave}>
          {t('wall.leave')}
        </Button>
      </nav>
    </>
  );
}

function Whole({ figures: { stats } }: { figures: Figures }) {
  const { t } = useTranslation('dashboard');
  const number = toldNumber(underWay(stats));
  return (
    <p className={classes.whole}>
      <strong>{number === undefined ? t('wall.fewer') : formatNumber(number)}</strong>{' '}
      {t('wall.underWay')}
    </p>
  );
}
