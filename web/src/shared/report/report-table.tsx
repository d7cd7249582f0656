import type { Period } from '@instroom/domain/report/period.ts';
import type { ReportTable } from '@instroom/domain/report/period-report.ts';
import { useTranslation } from 'react-i18next';
import { namePeriod } from '../period-names.ts';
import { ToldTable } from './told-table.tsx';

type Props = { table: ReportTable; period: Period; before: Period };

export function ReportTableView({ table, period, before }: Props) {
  const { t } = useTranslation('report');
  const { figure, whole, rows } = table;
  return (
    <ToldTable
      label={figure.nl}
      headers={[figure.column, namePeriod(period, t), namePeriod(before, t)]}
      rows={rows.map(({ code, label, now, before: then }) => ({ code, label, cells: [now, then] }))}
      whole={[whole.now, whole.before]}
    />
  );
}
