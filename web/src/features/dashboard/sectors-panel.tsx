import type { Stats } from '@instroom/domain/stats/stats.ts';
import { useTranslation } from 'react-i18next';
import { Bar } from '../../ui/bar.tsx';
import { ChartPanel } from './chart-panel.tsx';
import classes from './dashboard.module.css';
import { FigureLink } from './figure-link.tsx';
import { FigureTable } from './figure-table.tsx';
import { largest, type SectorRow, sectorRows, total } from './figures.ts';

export function SectorsPanel({ stats }: { stats: Stats }) {
  const { t } = useTranslation('dashboard');
  const rows = sectorRows(stats, t('sectors.none'));
  const title = t('sectors.title');
  if (rows.length === 0)
    return <ChartPanel title={title} chart={t('noneYet')} table={t('noneYet')} />;

  return (
    <ChartPanel
      title={title}
      note={t('sectors.note')}
      chart={<SectorBars rows={rows} />}
      table={
        <FigureTable
          caption={title}
          rowHeader={t('sectors.column')}
          rows={rows}
          columns={[
            {
              header: t('sectors.primary'),
              map: 'byPrimarySector',
              number: ({ number }) => number,
            },
            { header: t('sectors.any'), map: 'bySector', number: ({ any }) => any },
          ]}
          whole={total(rows)}
        />
      }
    />
  );
}

/** Per sector the first choices, and behind them everybody who names the sector. */
function SectorBars({ rows }: { rows: readonly SectorRow[] }) {
  const { t } = useTranslation('dashboard');
  const whole = largest(rows.flatMap(({ number, any = 0 }) => [number, any]));
  return (
    <ul className={classes.bars} data-numbers="2">
      <li className={classes.barHead} aria-hidden>
        <span />
        <span />
        <span>
          <span className={classes.key} data-key="first" />
          {t('sectors.primary')}
        </span>
        <span>
          <span className={classes.key} data-key="second" />
          {t('sectors.any')}
        </span>
      </li>
      {rows.map(({ code, label, number, any }) => (
        <li key={code} className={classes.barRow}>
          <span className={classes.barLabel}>{label}</span>
          <Bar part={number} whole={whole} secondary={any ?? 0} />
          <FigureLink
            map="byPrimarySector"
            code={code}
            label={`${label}, ${t('sectors.primary')}`}
            number={number}
          />
          {any === undefined ? (
            <span />
          ) : (
            <FigureLink
              map="bySector"
              code={code}
              label={`${label}, ${t('sectors.any')}`}
              number={any}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
