import type { Period } from '@instroom/domain/report/period.ts';
import type { ReportNumbers, ReportTable } from '@instroom/domain/report/period-report.ts';
import { useTranslation } from 'react-i18next';
import { WideTable } from '../../ui/wide-table.tsx';
import { namePeriod } from '../period-names.ts';
import classes from './report-table.module.css';
import { ToldNumber } from './told-number.tsx';

type Props = { table: ReportTable; period: Period; before: Period };

export function ReportTableView({ table, period, before }: Props) {
  const { t } = useTranslation('report');
  const { figure, whole, rows } = table;
  return (
    <WideTable label={figure.nl}>
      <thead>
        <tr>
          <th scope="col">{figure.column}</th>
          <th scope="col">{namePeriod(period, t)}</th>
          <th scope="col">{namePeriod(before, t)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code}>
            <th scope="row">{row.label}</th>
            <Numbers {...row} />
          </tr>
        ))}
        <tr className={classes.total}>
          <th scope="row">{t('whole')}</th>
          <Numbers {...whole} />
        </tr>
      </tbody>
    </WideTable>
  );
}

function Numbers({ now, before }: ReportNumbers) {
  return (
    <>
      <td>
        <ToldNumber number={now} />
      </td>
      <td>
        <ToldNumber number={before} />
      </td>
    </>
  );
}
