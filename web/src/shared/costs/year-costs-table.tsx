import type { MonthCosts, YearCosts } from '@instroom/domain/costs/yearly-amount.ts';
import { useTranslation } from 'react-i18next';
import { formatCents, formatMonth, formatNumber } from '../../ui/format.ts';
import tableClasses from '../../ui/table.module.css';
import classes from './costs.module.css';
import { fixedRows } from './costs-csv.ts';

type Props = { costs: YearCosts; year: number; caption: string };

/** One region and one year, month by month. */
export function YearCostsTable({ costs, year, caption }: Props) {
  const { t } = useTranslation(['costs', 'region']);
  const months = sinceFirst(costs.months);
  if (months.length === 0) return <p className={classes.explained}>{t('none.inYear', { year })}</p>;
  return (
    <table className={[tableClasses.table, classes.table].join(' ')} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">{t('month')}</th>
          <th scope="col" className={tableClasses.number}>
            {t('editors')}
          </th>
          <th scope="col" className={tableClasses.number}>
            {t('viewers')}
          </th>
          <th scope="col" className={tableClasses.number}>
            {t('amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, paid, free, cents, isExpected }) => (
          <tr key={month} data-expected={isExpected || undefined}>
            <th scope="row">
              {isExpected ? t('expectedMonth', { month: formatMonth(month) }) : formatMonth(month)}
            </th>
            <td className={tableClasses.number}>{formatNumber(paid)}</td>
            <td className={tableClasses.number}>{formatNumber(free)}</td>
            <td className={tableClasses.number}>{formatCents(cents)}</td>
          </tr>
        ))}
        {fixedRows(costs, t).map(({ label, cents }) => (
          <tr key={label}>
            <th scope="row" colSpan={3}>
              {label}
            </th>
            <td className={tableClasses.number}>{formatCents(cents)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {t('soFar')}
          </th>
          <td className={tableClasses.number}>{formatCents(costs.soFarCents)}</td>
        </tr>
        <tr>
          <th scope="row" colSpan={3}>
            {t('total', { year })}
          </th>
          <td className={tableClasses.number}>{formatCents(costs.totalCents)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** From the first month in which anybody had a seat: before it there is nothing to tell. */
function sinceFirst(months: readonly MonthCosts[]): readonly MonthCosts[] {
  const first = months.findIndex(({ paid, free }) => paid + free > 0);
  return first < 0 ? [] : months.slice(first);
}
