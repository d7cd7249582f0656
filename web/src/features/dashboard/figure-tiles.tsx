import type { Stats } from '@instroom/domain/stats/stats.ts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { type CandidateSearch, searchOfFigure } from '../../shared/candidate-filter.ts';
import { LiveNumber } from '../../ui/live-number.tsx';
import classes from './dashboard.module.css';
import { underWay } from './figures.ts';

export function FigureTiles({ stats }: { stats: Stats }) {
  const { t } = useTranslation('dashboard');
  const po = stats.byPrimarySector.po ?? 0;
  const vo = stats.byPrimarySector.vo ?? 0;
  return (
    <ul className={classes.tiles} aria-label={t('tiles.label')}>
      <Tile label={t('tiles.underWay')} hint={t('tiles.underWayHint')}>
        <NumberLink search={{}}>
          <LiveNumber value={underWay(stats)} />
        </NumberLink>
      </Tile>
      <Tile label={t('tiles.untouched')} hint={t('tiles.untouchedHint')}>
        <NumberLink search={searchOfFigure('byStatus', 'untouched')}>
          <LiveNumber value={stats.byStatus.untouched ?? 0} />
        </NumberLink>
      </Tile>
      <Tile label={t('tiles.ratio')} hint={t('tiles.ratioHint')}>
        <NumberLink search={searchOfFigure('byPrimarySector', 'po')}>
          <LiveNumber value={po} />
        </NumberLink>
        <span className={classes.colon}>:</span>
        <NumberLink search={searchOfFigure('byPrimarySector', 'vo')}>
          <LiveNumber value={vo} />
        </NumberLink>
      </Tile>
    </ul>
  );
}

function Tile({ label, hint, children }: { label: string; hint: string; children: ReactNode }) {
  return (
    <li className={classes.tile}>
      <span className={classes.tileLabel}>{label}</span>
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
