// The report about a period: what was booked in it, beside the period before, with what each figure counts.
import { labelOf } from '../codes/code-list.ts';
import type { Figure } from '../figures/figure.ts';
import { type BookedMap, periodFigures } from '../figures/period-figures.ts';
import { type Booked, bookedIn, type Months } from './booked-in.ts';
import { hideTogether, sumOf, type Told, type ToldParts } from './hide-small.ts';
import { byRoute, pairTables } from './pair-tables.ts';
import { type Period, previousPeriod } from './period.ts';
import { referredTable } from './referred.ts';
import { codesIn, type ReportedMap, reported } from './reported.ts';

export type ReportNumbers = { now: Told; before: Told };
export type ReportRow = ReportNumbers & { code: string; label: string };
export type ReportTable = {
  id: BookedMap | 'attendedByKind' | 'referred';
  figure: Figure & { column: string };
  /** The sum of its rows. */
  whole: ReportNumbers;
  rows: ReportRow[];
};
export type PeriodReport = { period: Period; before: Period; tables: ReportTable[] };

/** `hides`: for who is not of the region, small numbers are left out. */
export function periodReport(
  period: Period,
  months: Months,
  how: { hides: boolean },
): PeriodReport {
  const before = previousPeriod(period);
  const bookedNow = (map: BookedMap) => bookedIn(months, period.months, map);
  const bookedThen = (map: BookedMap) => bookedIn(months, before.months, map);
  const tables = reported.flatMap(([id, list]): ReportTable[] => {
    const codes = codesIn(list, [bookedNow(id), bookedThen(id)]);
    const now = column(id, codes, bookedNow, how);
    const then = column(id, codes, bookedThen, how);
    const rows = codes.map((code, index) => ({
      code,
      label: labelOf(list, code),
      now: now.parts[index] ?? 0,
      before: then.parts[index] ?? 0,
    }));
    const whole = { now: now.whole, before: then.whole };
    const table: ReportTable = { id, figure: periodFigures[id], whole, rows };
    if (id === 'exitsByReason') return [table, referredTable(table)];
    if (id !== 'qualifiedBySector') return [table];
    return [table, ...pairTables(bookedNow, bookedThen, how)];
  });
  return { period, before, tables };
}

type BookedOf = (map: BookedMap) => Booked;

/** What tells the same whole, in parts by other codes. */
const besides: Partial<Record<ReportedMap, (booked: BookedOf) => Booked>> = {
  signUpsBySource: (booked) => booked('signUpsBySector'),
  signUpsBySector: (booked) => booked('signUpsBySource'),
  trainingByRoute: (booked) => booked('trainingBySector'),
  trainingBySector: (booked) => booked('trainingByRoute'),
  qualifiedBySector: (booked) => byRoute(booked('qualifiedByRouteAndSector')),
  exitsByReason: (booked) => booked('exitsByPhase'),
  exitsByPhase: (booked) => booked('exitsByReason'),
};

function column(
  id: ReportedMap,
  codes: readonly string[],
  booked: BookedOf,
  { hides }: { hides: boolean },
): ToldParts {
  const counts = booked(id);
  const parts = codes.map((code) => counts[code] ?? 0);
  const plain = { whole: sumOf(parts), parts };
  if (!hides) return plain;
  const beside = Object.values(besides[id]?.(booked) ?? {});
  return hideTogether([parts, beside])[0] ?? plain;
}
