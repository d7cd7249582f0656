import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { explainedTogether } from '@instroom/domain/figures/figure.ts';
import { readPair } from '@instroom/domain/figures/period-figures.ts';
import type { Period } from '@instroom/domain/report/period.ts';
import type { ReportNumbers, ReportTable } from '@instroom/domain/report/period-report.ts';
import { routesAndNone, sectorsAndNone } from '@instroom/domain/report/reported.ts';
import { useTranslation } from 'react-i18next';
import { namePeriod } from '../../../shared/period-names.ts';
import tableClasses from '../../../shared/report/report-table.module.css';
import { ToldNumber } from '../../../shared/report/told-number.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { WideTable } from '../../../ui/wide-table.tsx';
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
      <WideTable label={t('routes.title')}>
        <thead>
          <tr>
            <th scope="col">{started.figure.column}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {started.rows.map((row, index) => {
            const { one: route, other: sector } = readPair(row.code);
            return (
              <tr key={row.code} className={sector ? undefined : tableClasses.total}>
                <th scope="row">
                  {sector ? (
                    <span className={classes.sector}>{labelOf(sectorsAndNone, sector)}</span>
                  ) : (
                    labelOf(routesAndNone, route)
                  )}
                </th>
                <Numbers started={row} qualified={qualified.rows[index] ?? row} />
              </tr>
            );
          })}
          <tr className={tableClasses.total}>
            <th scope="row">{t('whole')}</th>
            <Numbers started={started.whole} qualified={qualified.whole} />
          </tr>
        </tbody>
      </WideTable>
    </Panel>
  );
}

function Numbers({ started, qualified }: { started: ReportNumbers; qualified: ReportNumbers }) {
  return (
    <>
      <td>
        <ToldNumber number={started.now} />
      </td>
      <td>
        <ToldNumber number={qualified.now} />
      </td>
      <td>
        <ToldNumber number={started.before} />
      </td>
      <td>
        <ToldNumber number={qualified.before} />
      </td>
    </>
  );
}
