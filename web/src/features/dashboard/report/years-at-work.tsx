import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import { explained } from '@instroom/domain/figures/figure.ts';
import { hidden } from '@instroom/domain/report/hide-small.ts';
import type { AfterAYear, YearAtWork } from '@instroom/domain/report/year-at-work.ts';
import { useTranslation } from 'react-i18next';
import { namePeriod } from '../../../shared/period-names.ts';
import tableClasses from '../../../shared/report/report-table.module.css';
import { ToldNumber } from '../../../shared/report/told-number.tsx';
import { formatMonthInYear, formatShare } from '../../../ui/format.ts';
import { Panel } from '../../../ui/panel.tsx';
import { WideTable } from '../../../ui/wide-table.tsx';
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
        <WideTable label={`${figure.nl}, ${name}`}>
          <thead>
            <tr>
              <th scope="col">{figure.column}</th>
              <th scope="col">{t('yearAtWork.started')}</th>
              <th scope="col">{t('yearAtWork.left')}</th>
              <th scope="col">{t('yearAtWork.share')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.code}>
                <th scope="row">{row.label}</th>
                <Numbers {...row} />
              </tr>
            ))}
            <tr className={tableClasses.total}>
              <th scope="row">{t('whole')}</th>
              <Numbers {...whole} />
            </tr>
          </tbody>
        </WideTable>
      )}
    </div>
  );
}

function Numbers({ started, left, share }: AfterAYear) {
  const { t } = useTranslation('report');
  return (
    <>
      <td>
        <ToldNumber number={started} />
      </td>
      <td>
        <ToldNumber number={left} />
      </td>
      <td>
        {share === hidden ? t('hidden') : share === undefined ? '–' : formatShare(share, 100)}
      </td>
    </>
  );
}
