// The periods that a report can be about, each whole months: as it stands in an address and on paper. A school year begins
// on the first of August.
import { monthsUpTo } from '../calendar.ts';

export const periodKinds = ['month', 'quarter', 'year', 'schoolYear'] as const;
export type PeriodKind = (typeof periodKinds)[number];

export type Period = {
  kind: PeriodKind;
  /** `2026-03`, `2026-k1`, `2026` or `2025-2026`. */
  key: string;
  /** `YYYY-MM`, oldest first. */
  months: string[];
};

const lengths: Record<PeriodKind, number> = { month: 1, quarter: 3, year: 12, schoolYear: 12 };
/** Of January. */
const firstOfSchoolYear = 7;

/** Nothing where a text names no period. */
export function readPeriod(key: string): Period | undefined {
  const [, year = '', rest = ''] = /^(\d{4})(?:-(\d{4}|\d{2}|k[1-4]))?$/.exec(key) ?? [];
  if (!year) return undefined;
  if (!rest) return periodFrom('year', Number(year), 0);
  if (rest.startsWith('k')) return periodFrom('quarter', Number(year), (Number(rest[1]) - 1) * 3);
  if (rest.length === 4)
    return Number(rest) === Number(year) + 1
      ? periodFrom('schoolYear', Number(year), firstOfSchoolYear)
      : undefined;
  const month = Number(rest);
  return month >= 1 && month <= 12 ? periodFrom('month', Number(year), month - 1) : undefined;
}

/** The one in which a month lies. */
export function periodOf(kind: PeriodKind, month: string): Period {
  const year = Number(month.slice(0, 4));
  const index = Number(month.slice(5)) - 1;
  switch (kind) {
    case 'month':
      return periodFrom(kind, year, index);
    case 'quarter':
      return periodFrom(kind, year, index - (index % 3));
    case 'year':
      return periodFrom(kind, year, 0);
    case 'schoolYear':
      return periodFrom(kind, index < firstOfSchoolYear ? year - 1 : year, firstOfSchoolYear);
  }
}

/** The one of the same kind before it. */
export function previousPeriod({ kind, months }: Period): Period {
  const [first = ''] = months;
  return periodOf(kind, monthsUpTo(first, 2)[0] ?? first);
}

/** The last ones of a kind, the present one first. */
export function lastPeriods(kind: PeriodKind, month: string, count: number): Period[] {
  const periods: Period[] = [];
  let period = periodOf(kind, month);
  for (let made = 0; made < count; made += 1) {
    periods.push(period);
    period = previousPeriod(period);
  }
  return periods;
}

/** Whether it is not over in this month. */
export function isRunning({ months }: Period, month: string): boolean {
  return months.includes(month) && (months.at(-1) ?? '') >= month;
}

/** `index`: of the first month, from January. */
function periodFrom(kind: PeriodKind, year: number, index: number): Period {
  const count = lengths[kind];
  const last = year * 12 + index + count - 1;
  const lastMonth = `${Math.floor(last / 12)}-${String((last % 12) + 1).padStart(2, '0')}`;
  const months = monthsUpTo(lastMonth, count);
  const [first = ''] = months;
  const keys: Record<PeriodKind, string> = {
    month: first,
    quarter: `${year}-k${index / 3 + 1}`,
    year: String(year),
    schoolYear: `${year}-${year + 1}`,
  };
  return { kind, key: keys[kind], months };
}
