import { explained, type Figure } from '@instroom/domain/figures/figure.ts';
import { useTranslation } from 'react-i18next';
import { ColumnChart } from '../../ui/column-chart.tsx';
import { formatMonth, formatMonthInYear, formatShortMonth } from '../../ui/format.ts';
import { BarList } from './bar-list.tsx';
import { ChartPanel } from './chart-panel.tsx';
import classes from './dashboard.module.css';
import { FigureTable } from './figure-table.tsx';
import type { Row } from './figures.ts';
import type { TrendMonth } from './months.ts';
import { ToldPanel, useOutside } from './outside.tsx';
import { toldFigures } from './told-figures.ts';

type Props = {
  figure: Figure;
  trend: readonly TrendMonth[];
  /** What is counted, above the numbers of the table. */
  header: string;
};

/** One number for each of the last twelve months. */
export function TrendPanel({ figure, trend, header }: Props) {
  const { t } = useTranslation('dashboard');
  const title = figure.nl;
  const nameOf = ({ month, running }: TrendMonth) =>
    running ? t('trend.running', { month: formatMonthInYear(month) }) : formatMonthInYear(month);

  const figures = {
    rows: trend.map((item) => ({ code: item.month, label: nameOf(item), number: item.number })),
    columns: [{ header, number: ({ number }: Row) => number }],
    ordered: true,
  };
  // A month that is left out has no column; in a list of bars it says so.
  const told = useOutside() && toldFigures(figures);

  return (
    <ToldPanel>
      <ChartPanel
        title={title}
        definition={explained(figure)}
        chart={
          told ? (
            <BarList {...told} />
          ) : (
            <>
              <ColumnChart
                label={title}
                columns={trend.map((item, index) => ({
                  id: item.month,
                  number: item.number,
                  label: formatShortMonth(item.month),
                  group: isLabelled(trend, index) ? item.month.slice(0, 4) : undefined,
                  name: nameOf(item),
                  open: item.running,
                }))}
              />
              <p className={classes.note} aria-hidden>
                <span className={classes.key} data-key="open" />
                {t('trend.runningNote', { month: formatMonth(trend.at(-1)?.month ?? '') })}
              </p>
            </>
          )
        }
        table={<FigureTable caption={title} rowHeader={t('trend.column')} {...(told ?? figures)} />}
      />
    </ToldPanel>
  );
}

/** A year stands below its January, and below the first month where there is room before the next year. */
function isLabelled(trend: readonly TrendMonth[], index: number): boolean {
  const isJanuary = (at: number) => trend[at]?.month.endsWith('-01') ?? false;
  return isJanuary(index) || (index === 0 && !isJanuary(1));
}
