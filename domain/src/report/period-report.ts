// The report about a period: what was booked in it, beside the period before, with what each figure counts.
import { labelOf } from '../codes/code-list.ts';
import type { Figure } from '../figures/figure.ts';
import { type BookedMap, periodFigures } from '../figures/period-figures.ts';
import type { MonthTotals } from '../stats/stats.ts';
import { hideSmall, type Told } from './hide-small.ts';
import { type Period, previousPeriod } from './period.ts';
import { codesIn, reported } from './reported.ts';

export type ReportNumbers = { now: Told; before: Told };
export type ReportRow = ReportNumbers & { code: string; label: string };
export type ReportTable = {
  id: BookedMap | 'attendedByKind';
  figure: Figure & { column: string };
  /** The sum of its rows. */
  whole: ReportNumbers;
  rows: ReportRow[];
};
export type PeriodReport = { period: Period; before: Period; tables: ReportTable[] };

/** `hides`: for who is not of the region, small numbers are left out. */
export function periodReport(
  period: Period,
  months: Readonly<Record<string, MonthTotals>>,
  { hides }: { hides: boolean },
): PeriodReport {
  const before = previousPeriod(period);
  const tables = reported.map(([id, list]) => {
    const now = sumOf(months, period, id);
    const then = sumOf(months, before, id);
    const codes = codesIn(list, [now, then]);
    const [columnNow, columnThen] = [now, then].map((counts) =>
      column(
        codes.map((code) => counts[code] ?? 0),
        hides,
      ),
    );
    const rows = codes.map((code, index) => ({
      code,
      label: labelOf(list, code),
      now: columnNow?.parts[index] ?? 0,
      before: columnThen?.parts[index] ?? 0,
    }));
    const whole = { now: columnNow?.whole ?? 0, before: columnThen?.whole ?? 0 };
    return { id, figure: periodFigures[id], whole, rows };
  });
  return { period, before, tables };
}

function column(parts: readonly number[], hides: boolean): { whole: Told; parts: Told[] } {
  const whole = parts.reduce((all, part) => all + part, 0);
  return hides ? hideSmall(whole, parts) : { whole, parts: [...parts] };
}

type Counts = Readonly<Record<string, number>>;

function sumOf(
  months: Readonly<Record<string, MonthTotals>>,
  { months: names }: Period,
  map: BookedMap,
): Counts {
  const sum: Record<string, number> = {};
  for (const name of names)
    for (const [code, number] of Object.entries(months[name]?.[map] ?? {}))
      sum[code] = (sum[code] ?? 0) + number;
  return sum;
}
