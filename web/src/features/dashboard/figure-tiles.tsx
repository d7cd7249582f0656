import { weekOf } from '@instroom/domain/calendar.ts';
import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import { explained, type Figure } from '@instroom/domain/figures/figure.ts';
import type { Stats } from '@instroom/domain/stats/stats.ts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { type CandidateSearch, searchOfFigure } from '../../shared/candidate-filter.ts';
import { formatDayInWeek, formatMonth } from '../../ui/format.ts';
import { InfoButton } from '../../ui/info-button.tsx';
import { LiveNumber } from '../../ui/live-number.tsx';
import classes from './dashboard.module.css';
import { underWay } from './figures.ts';
import { type Months, signUpsInMonthOf, signUpsInWeekOf } from './months.ts';

type Props = { stats: Stats; months: Months; today: string };

export function FigureTiles({ stats, months, today }: Props) {
  const { t } = useTranslation('dashboard');
  const [monday = today] = weekOf(today);
  return (
    <ul className={classes.tiles} aria-label={t('tiles.label')}>
      <Tile figure={computedFigures.underWay} hint={t('tiles.underWayHint')}>
        <NumberLink search={{}}>
          <LiveNumber value={underWay(stats)} />
        </NumberLink>
      </Tile>
      <Tile figure={computedFigures.untouched} hint={t('tiles.untouchedHint')}>
        <NumberLink search={searchOfFigure('byStatus', 'untouched')}>
          <LiveNumber value={stats.byStatus.untouched ?? 0} />
        </NumberLink>
      </Tile>
      <Tile
        figure={computedFigures.newThisWeek}
        hint={t('tiles.weekHint', { day: formatDayInWeek(monday) })}
      >
        <LiveNumber value={signUpsInWeekOf(today, months)} />
      </Tile>
      <Tile
        figure={computedFigures.newThisMonth}
        hint={t('tiles.monthHint', { month: formatMonth(today.slice(0, 7)) })}
      >
        <LiveNumber value={signUpsInMonthOf(today, months)} />
      </Tile>
      <Tile figure={computedFigures.sectorRatio} hint={t('tiles.ratioHint')}>
        <NumberLink search={searchOfFigure('byPrimarySector', 'po')}>
          <LiveNumber value={stats.byPrimarySector.po ?? 0} />
        </NumberLink>
        <span className={classes.colon}>:</span>
        <NumberLink search={searchOfFigure('byPrimarySector', 'vo')}>
          <LiveNumber value={stats.byPrimarySector.vo ?? 0} />
        </NumberLink>
      </Tile>
    </ul>
  );
}

type TileProps = { figure: Figure; hint: string; children: ReactNode };

function Tile({ figure, hint, children }: TileProps) {
  const { t } = useTranslation('dashboard');
  return (
    <li className={classes.tile}>
      <span className={classes.tileLabel}>
        {figure.nl}
        <InfoButton label={t('info', { figure: figure.nl })} text={explained(figure)} />
      </span>
      <span className={classes.tileNumber}>{children}</span>
      <span className={classes.tileHint}>{hint}</span>
    </li>
  );
}

function NumberLink({ search, children }: { search: CandidateSearch; children: ReactNode }) {
  const { regionId } = useSession();
  return (
    <Link to={paths.candidates} params={{ regionId }} search={search} className={classes.number}>
      {children}
    </Link>
  );
}
