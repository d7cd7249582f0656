// A year of all regions that share, as a report: beside the year before, each figure with what it counts.
import { labelOf } from '../codes/code-list.ts';
import { periodFigures } from '../figures/period-figures.ts';
import { hidden, type Told } from '../report/hide-small.ts';
import { type Period, previousPeriod } from '../report/period.ts';
import type { PeriodReport } from '../report/period-report.ts';
import { codesIn, reported } from '../report/reported.ts';
import type { YearFigures } from './beyond-year.ts';

const nothing: YearFigures = { cells: {}, wholes: {} };

/** `before`: null where the year before was not established. What is not told stands as hidden, whether it is small or none. */
export function yearReport(
  period: Period,
  year: YearFigures,
  before: YearFigures | null,
): PeriodReport {
  const then = before ?? nothing;
  const told = (number: number | undefined): Told => number ?? hidden;
  const tables = reported.map(([id, list]) => {
    const [cellsNow, cellsThen] = [year.cells[id] ?? {}, then.cells[id] ?? {}];
    const rows = codesIn(list, [cellsNow, cellsThen]).map((code) => ({
      code,
      label: labelOf(list, code),
      now: told(cellsNow[code]),
      before: told(cellsThen[code]),
    }));
    const whole = { now: told(year.wholes[id]), before: told(then.wholes[id]) };
    return { id, figure: periodFigures[id], whole, rows };
  });
  return { period, before: previousPeriod(period), tables };
}
