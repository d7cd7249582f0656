import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import { explained } from '@instroom/domain/figures/figure.ts';
import { hidden } from '@instroom/domain/report/hide-small.ts';
import type { AfterAYear, YearAtWork } from '@instroom/domain/report/year-at-work.ts';
import { useTranslation } from 'react-i18next';
import { namePeriod } from '../../../shared/period-names.ts';
import { type Cell, ToldTable } from '../../../shared/report/told-table.tsx';
import { formatMonthInYear, formatShare } from '../../../ui/format.ts';
import { Panel } from '../../../ui/panel.tsx';
import classes from './report.module.css';

const figure = computedFigures.stillAtWork;

/** Of who began in each of these periods, as far as a year has passed since. */
export function YearsAtWork({ years }: { years: readonly YearAtWork[] }) {
  return (
    <Panel title={figure.nl}>
      <p className={classes.definition}>{explained(figure)}</p>
      {years.map((year) => (
        <OfPeriod key={year.period.key} year={year} />
      ))}
    </Panel>
  );
}

function OfPeriod({ year: { period, months, whole, rows } }: { year: YearAtWork }) {
  const { t } = useTranslation('report');
  const name = namePeriod(period, t);
  const month = months.at(-1);
  if (!month) return <p className={classes.none}>{t('yearAtWork.none', { period: name })}</p>;
  const about = months.length < period.months.length ? 'yearAtWork.part' : 'yearAtWork.whole';
  return (
    <div className={classes.ofPeriod}>
      <p className={classes.none}>
        {t(about, { period: name, month: formatMonthInYear(month) })}
        {rows.length === 0 && ` ${t('yearAtWork.nobody')}`}
      </p>
      {rows.length > 0 && (
        <ToldTable
          label={`${figure.nl}, ${name}`}
          headers={[
            figure.column,
            t('yearAtWork.started'),
            t('yearAtWork.left'),
            t('yearAtWork.share'),
          ]}
          rows={rows.map((row) => ({ code: row.code, label: row.label, cells: cellsOf(row) }))}
          whole={cellsOf(whole)}
        />
      )}
    </div>
  );
}

function cellsOf({ started, left, share }: AfterAYear): readonly Cell[] {
  if (share === hidden) return [started, left, hidden];
  return [started, left, { text: share === undefined ? '–' : formatShare(share, 100) }];
}
