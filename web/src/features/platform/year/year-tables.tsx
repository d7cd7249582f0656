import type { BeyondYear } from '@instroom/domain/beyond/beyond-year.ts';
import { yearReport } from '@instroom/domain/beyond/year-report.ts';
import { explained } from '@instroom/domain/figures/figure.ts';
import type { Region } from '@instroom/domain/region/region.ts';
import type { Period } from '@instroom/domain/report/period.ts';
import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../../data/read.ts';
import { namePeriod } from '../../../shared/period-names.ts';
import { ReportTableView } from '../../../shared/report/report-table.tsx';
import { formatList, formatMoment } from '../../../ui/format.ts';
import classes from '../platform.module.css';
import { YearActions } from './year-actions.tsx';

type Props = {
  period: Period;
  year: BeyondYear;
  before: BeyondYear | null;
  regions: readonly Identified<Region>[];
};

export function YearTables({ period, year, before, regions }: Props) {
  const { t } = useTranslation(['report', 'platform']);
  const report = yearReport(period, year, before);
  // Only who agrees to that now is named.
  const named = regions
    .filter(({ id, settings }) => settings.isNamedBeyond && year.regionIds.includes(id))
    .map(({ name }) => name);
  const about = [
    t('platform:year.about', {
      count: year.regionIds.length,
      moment: formatMoment(year.establishedAt),
    }),
    named.length > 0
      ? t('platform:year.named', { names: formatList(named) })
      : t('platform:year.nobodyNamed'),
    ...(before ? [] : [t('platform:year.noBefore', { period: namePeriod(report.before, t) })]),
  ];
  return (
    <div className={classes.yearParts}>
      {about.map((sentence) => (
        <p key={sentence} className={classes.dimmed}>
          {sentence}
        </p>
      ))}
      <YearActions report={report} about={[...about, t('platform:year.rule')]} />
      {report.tables.map((table) => (
        <section key={table.id} aria-label={table.figure.nl}>
          <Title order={3}>{table.figure.nl}</Title>
          <p className={classes.dimmed}>{explained(table.figure)}</p>
          <ReportTableView table={table} period={report.period} before={report.before} />
        </section>
      ))}
    </div>
  );
}
