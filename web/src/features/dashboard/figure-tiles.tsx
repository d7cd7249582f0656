import { weekOf } from '@instroom/domain/calendar.ts';
import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import { explained, type Figure } from '@instroom/domain/figures/figure.ts';
import { hidden, type Told } from '@instroom/domain/report/hide-small.ts';
import { Link } from '@tanstack/react-router';
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { type CandidateSearch, searchOfFigure } from '../../shared/candidate-filter.ts';
import { ToldNumber } from '../../shared/report/told-number.tsx';
import { formatDayInWeek, formatMonth } from '../../ui/format.ts';
import { InfoButton } from '../../ui/info-button.tsx';
import { LiveNumber } from '../../ui/live-number.tsx';
import classes from './dashboard.module.css';
import { useOutside } from './outside.tsx';
import type { Figures } from './shown-figures.ts';
import { type Tiles, tilesOf, toldTiles } from './told-tiles.ts';

/** On paper beside figures of a part of the region they would tell of the rest, and are left out. */
export const FigureTiles = memo(function FigureTiles({
  isFiltered,
  ...figures
}: Figures & { isFiltered: boolean }) {
  const { t } = useTranslation('dashboard');
  const { today } = figures;
  const [monday = today] = weekOf(today);
  const outside = useOutside();
  if (outside && isFiltered) return null;
  const numbers: Tiles = outside ? toldTiles(figures) : tilesOf(figures);
  return (
    <ul className={classes.tiles} aria-label={t('tiles.label')}>
      <Tile figure={computedFigures.underWay} hint={t('tiles.underWayHint')}>
        <TileNumber number={numbers.underWay} search={{}} />
      </Tile>
      <Tile figure={computedFigures.untouched} hint={t('tiles.untouchedHint')}>
        <TileNumber number={numbers.untouched} search={searchOfFigure('byStatus', 'untouched')} />
      </Tile>
      <Tile
        figure={computedFigures.newThisWeek}
        hint={t('tiles.weekHint', { day: formatDayInWeek(monday) })}
      >
        <TileNumber number={numbers.week} />
      </Tile>
      <Tile
        figure={computedFigures.newThisMonth}
        hint={t('tiles.monthHint', { month: formatMonth(today.slice(0, 7)) })}
      >
        <TileNumber number={numbers.month} />
      </Tile>
      <Tile figure={computedFigures.sectorRatio} hint={t('tiles.ratioHint')}>
        <TileNumber number={numbers.po} search={searchOfFigure('byPrimarySector', 'po')} />
        <span className={classes.colon}>:</span>
        <TileNumber number={numbers.vo} search={searchOfFigure('byPrimarySector', 'vo')} />
      </Tile>
    </ul>
  );
});

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

/** A number that opens its list, where there is one. */
function TileNumber({ number, search }: { number: Told; search?: CandidateSearch }) {
  const { regionId } = useSession();
  if (number === hidden)
    return (
      <span className={classes.missing}>
        <ToldNumber number={number} />
      </span>
    );
  if (!search) return <LiveNumber value={number} />;
  return (
    <Link to={paths.candidates} params={{ regionId }} search={search} className={classes.number}>
      <LiveNumber value={number} />
    </Link>
  );
}
