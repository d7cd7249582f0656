import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { explainedTogether } from '@instroom/domain/figures/figure.ts';
import { readPair } from '@instroom/domain/figures/period-figures.ts';
import type { Period } from '@instroom/domain/report/period.ts';
import type { ReportNumbers, ReportTable } from '@instroom/domain/report/period-report.ts';
import { routesAndNone, sectorsAndNone } from '@instroom/domain/report/reported.ts';
import { useTranslation } from 'react-i18next';
import { namePeriod } from '../../../shared/period-names.ts';
import { type ToldRow, ToldTable } from '../../../shared/report/told-table.tsx';
import { Panel } from '../../../ui/panel.tsx';
import classes from './report.module.css';

type Props = { started: ReportTable; qualified: ReportTable; period: Period; before: Period };

/** Who started a training and who became qualified, by route and sector: two tables with the same rows. */
export function RoutesPanel({ started, qualified, period, before }: Props) {
  const { t } = useTranslation('report');
  const [what, then] = [t('routes.started'), t('routes.qualified')];
  const columns = [period, before].flatMap((of) =>
    [what, then].map((one) => t('routes.in', { what: one, period: namePeriod(of, t) })),
  );
  return (
    <Panel title={t('routes.title')}>
      <p className={classes.definition}>
        {explainedTogether(
          { ...started.figure, column: what },
          { ...qualified.figure, column: then },
        )}
      </p>
      <ToldTable
        label={t('routes.title')}
        headers={[started.figure.column, ...columns]}
        rows={started.rows.map((row, index) => ({
          ...named(row.code),
          cells: cellsOf(row, qualified.rows[index] ?? row),
        }))}
        whole={cellsOf(started.whole, qualified.whole)}
      />
    </Panel>
  );
}

/** A route is the sum of its sectors, which stand below it. */
function named(code: string): Pick<ToldRow, 'code' | 'label' | 'isSum'> {
  const { one: route, other: sector } = readPair(code);
  if (!sector) return { code, label: labelOf(routesAndNone, route), isSum: true };
  const label = <span className={classes.sector}>{labelOf(sectorsAndNone, sector)}</span>;
  return { code, label };
}

function cellsOf(started: ReportNumbers, qualified: ReportNumbers): ToldRow['cells'] {
  return [started.now, qualified.now, started.before, qualified.before];
}
