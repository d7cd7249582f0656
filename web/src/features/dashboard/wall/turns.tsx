import { Button } from '@mantine/core';
import {
  IconChevronLeft,
  IconChevronRight,
  IconPlayerPause,
  IconPlayerPlay,
  IconX,
} from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../paths.ts';
import { formatNumber } from '../../../ui/format.ts';
import { underWay } from '../figures.ts';
import type { Figures } from '../shown-figures.ts';
import { toldNumber } from './told-rows.ts';
import { useMovement } from './use-screen.ts';
import { useSlides } from './use-slides.ts';
import { useTurns } from './use-turns.ts';
import classes from './wall.module.css';
import { wallPanels } from './wall-panels.tsx';

const route = getRouteApi(paths.wall);

/** One slide after the other; whoever moves sees the buttons. */
export function Turns({ figures, onLeave }: { figures: Figures; onLeave: () => void }) {
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
