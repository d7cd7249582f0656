import { explained } from '@instroom/domain/figures/figure.ts';
import type { PeriodReport, ReportTable } from '@instroom/domain/report/period-report.ts';
import { ReportTableView } from '../../../shared/report/report-table.tsx';
import { Panel } from '../../../ui/panel.tsx';
import classes from './report.module.css';
import { RoutesPanel } from './routes-panel.tsx';

/** Each figure of its own, and who started and finished a training beside each other. */
export function ReportTables({ report }: { report: PeriodReport }) {
  const { period, before, tables } = report;
  const named = (id: ReportTable['id']) => tables.find((table) => table.id === id);
  const started = named('trainingByRouteAndSector');
  const qualified = named('qualifiedByRouteAndSector');
  return tables.map((table) => {
    if (table === qualified) return null;
    if (started && qualified && table === started)
      return <RoutesPanel key={table.id} {...{ started, qualified, period, before }} />;
    return (
      <Panel key={table.id} title={table.figure.nl}>
        <p className={classes.definition}>{explained(table.figure)}</p>
        <ReportTableView table={table} period={period} before={before} />
      </Panel>
    );
  });
}
