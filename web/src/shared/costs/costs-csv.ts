// Costs as files for a spreadsheet.
import type { MonthCosts, YearCosts } from '@instroom/domain/costs/yearly-amount.ts';
import { type CsvCell, toCsv } from '@instroom/domain/csv.ts';
import type { TFunction } from 'i18next';
import { formatMonthInYear, formatShortMonth } from '../../ui/format.ts';

type T = TFunction<['costs', 'region']>;

export type RegionCosts = { id: string; name: string; status: string; costs: YearCosts };

/** One region: a row for each month, then what comes by the year and once. */
export function regionCsv(costs: YearCosts, t: T): string {
  const months = costs.months.map((month): CsvCell[] => [
    formatMonthInYear(month.month),
    month.paid,
    month.free,
    { cents: month.cents },
    month.isExpected ? t('csv.yes') : t('csv.no'),
  ]);
  const rest = fixedRows(costs, t).map(({ label, cents }): CsvCell[] => [label, '', '', { cents }]);
  return toCsv([
    [t('month'), t('editors'), t('viewers'), t('amount'), t('csv.isExpected')],
    ...months,
    ...rest,
    [t('soFar'), '', '', { cents: costs.soFarCents }],
    [t('totalShort'), '', '', { cents: costs.totalCents }],
  ]);
}

/** All regions: a row for each, with seats and amount of every month. */
export function allRegionsCsv(regions: readonly RegionCosts[], year: number, t: T): string {
  const months = regions[0]?.costs.months ?? [];
  const nameOf = ({ month }: MonthCosts) => formatShortMonth(month);
  const header: CsvCell[] = [
    t('region'),
    t('csv.regionId'),
    t('status'),
    t('year'),
    ...months.flatMap((month) => [
      t('csv.seatsIn', { month: nameOf(month) }),
      t('csv.amountIn', { month: nameOf(month) }),
    ]),
    t('csv.users'),
    t('sessions'),
    t('development'),
    t('setup'),
    t('training'),
    t('soFar'),
    t('totalShort'),
  ];
  const rows = regions.map(({ id, name, status, costs }): CsvCell[] => [
    name,
    id,
    status,
    year,
    ...costs.months.flatMap(({ paid, cents }): CsvCell[] => [paid, { cents }]),
    { cents: usersCents(costs) },
    { cents: costs.sessionsCents },
    { cents: costs.developmentCents },
    { cents: costs.setupCents },
    { cents: costs.trainingCents },
    { cents: costs.soFarCents },
    { cents: costs.totalCents },
  ]);
  return toCsv([header, ...rows]);
}

export function usersCents({ months }: YearCosts): number {
  return months.reduce((sum, { cents }) => sum + cents, 0);
}

/** What comes by the year and once, so far as it is due in this year. */
export function fixedRows(costs: YearCosts, t: T): { label: string; cents: number }[] {
  return [
    { label: t('sessions'), cents: costs.sessionsCents },
    { label: t('development'), cents: costs.developmentCents },
    { label: t('setup'), cents: costs.setupCents },
    { label: t('training'), cents: costs.trainingCents },
  ].filter(({ cents }) => cents > 0);
}
