import {
  lastPeriods,
  type Period,
  type PeriodKind,
  periodKinds,
  periodOf,
  readPeriod,
} from '@instroom/domain/report/period.ts';
import { NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { namePeriod } from '../../../shared/period-names.ts';
import classes from './report.module.css';

/** How far back somebody may look, in periods of each kind. */
const offered: Record<PeriodKind, number> = { month: 36, quarter: 12, year: 5, schoolYear: 5 };

export function PeriodChoice({ period, month }: { period: Period; month: string }) {
  const { t } = useTranslation('report');
  const { regionId } = useSession();
  const navigate = useNavigate();
  const show = (periode: string) =>
    void navigate({ to: paths.report, params: { regionId }, search: { periode }, replace: true });
  const known = lastPeriods(period.kind, month, offered[period.kind]);
  const isKnown = known.some(({ key }) => key === period.key);
  return (
    <div className={classes.period}>
      <NativeSelect
        aria-label={t('kind')}
        value={period.kind}
        data={periodKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        onChange={({ currentTarget: { value } }) => {
          const kind = periodKinds.find((one) => one === value) ?? 'year';
          show(periodOf(kind, latestIn(period, month)).key);
        }}
      />
      <NativeSelect
        aria-label={t('period')}
        value={period.key}
        data={(isKnown ? known : [period, ...known]).map((one) => ({
          value: one.key,
          label: namePeriod(one, t),
        }))}
        onChange={({ currentTarget: { value } }) => readPeriod(value) && show(value)}
      />
    </div>
  );
}

/** The month to stay near when another kind is chosen: the last one that has begun. */
function latestIn({ months }: Period, month: string): string {
  return months.filter((one) => one <= month).at(-1) ?? months[0] ?? month;
}
