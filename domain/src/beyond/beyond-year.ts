// What is told of a year of all regions that share: the steps that were booked in a calendar or school year, exactly. A year
// is established once, when it is over, and stays as it was then: two versions of it could be subtracted.
import { z } from 'zod';
import { monthOf } from '../calendar.ts';
import { instantSchema } from '../instant.ts';
import { type Period, readPeriod } from '../report/period.ts';
import { type ReportedMap, reportedMaps } from '../report/reported.ts';
import type { MonthTotals } from '../stats/stats.ts';
import type { Cells } from './beyond.ts';
import { isSafeInEach, safeYearCells, sumOf } from './safe-year.ts';

const cellSchema = z.number().int().positive();
const mapSchema = z.enum(reportedMaps);

/** `beyondYears/{period}`: a cell that is not there is not told. */
export const beyondYearSchema = z.object({
  establishedAt: instantSchema,
  establishedBy: z.string(),
  /** For who administers the platform, and knows all regions. Named is who agrees to that now. */
  regionIds: z.array(z.string()),
  cells: z.partialRecord(mapSchema, z.record(z.string(), cellSchema)),
  wholes: z.partialRecord(mapSchema, cellSchema),
});
export type BeyondYear = z.infer<typeof beyondYearSchema>;
export type YearFigures = Pick<BeyondYear, 'cells' | 'wholes'>;

export const establishYearCommandSchema = z.object({
  period: z.string().refine((key) => yearOf(key) !== undefined),
});
export type EstablishYearCommand = z.infer<typeof establishYearCommandSchema>;
export const establishYearAnswerSchema = z.object({ status: z.literal('established') });
export type EstablishYearAnswer = z.infer<typeof establishYearAnswerSchema>;

/** Nothing where it names no year: months and quarters are too short to be told beyond the region. */
export function yearOf(key: string): Period | undefined {
  const period = readPeriod(key);
  return period?.kind === 'year' || period?.kind === 'schoolYear' ? period : undefined;
}

export function isOver({ months }: Period, now: Date): boolean {
  return (months.at(-1) ?? '') < monthOf(now);
}

type Months = Readonly<Record<string, MonthTotals>>;

/** What may be told of these regions together, by what was booked in each of them. */
export function yearFigures(regions: readonly Months[], { months }: Period): YearFigures {
  const pieces = [months.filter(isBeforeAugust), months.filter((month) => !isBeforeAugust(month))];
  const per = reportedMaps.map((map) => {
    const shares = pieces.map((names) => regions.map((region) => cellsIn(region, names, map)));
    const wholes = shares.map((regionsIn) => regionsIn.map((cells) => sumOf(Object.values(cells))));
    const whole = sumOf(wholes.flat());
    return { map, cells: safeYearCells(shares), whole: isSafeInEach(wholes) ? whole : undefined };
  });
  return {
    cells: Object.fromEntries(
      per.flatMap(({ map, cells }) => (Object.keys(cells).length > 0 ? [[map, cells]] : [])),
    ),
    wholes: Object.fromEntries(per.flatMap(({ map, whole }) => (whole ? [[map, whole]] : []))),
  };
}

export function isNothing({ cells, wholes }: YearFigures): boolean {
  return Object.keys(cells).length + Object.keys(wholes).length === 0;
}

function isBeforeAugust(month: string): boolean {
  return month.slice(5) < '08';
}

function cellsIn(region: Months, months: readonly string[], map: ReportedMap): Cells {
  const cells: Record<string, number> = {};
  for (const month of months)
    for (const [code, number] of Object.entries(region[month]?.[map] ?? {}))
      cells[code] = (cells[code] ?? 0) + number;
  return Object.fromEntries(Object.entries(cells).filter(([, number]) => number > 0));
}
