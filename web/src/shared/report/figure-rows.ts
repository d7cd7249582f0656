// The figures of a report as rows of a spreadsheet: numbers are numbers, everything else is text.
import { explained, type Figure } from '@instroom/domain/figures/figure.ts';
import { hidden, type Told } from '@instroom/domain/report/hide-small.ts';
import type { PeriodReport } from '@instroom/domain/report/period-report.ts';
import type { TFunction } from 'i18next';
import { namePeriod } from '../period-names.ts';

export type Cell = string | number;
export type Rows = Cell[][];

export const cellOf = (number: Told, t: TFunction<'report'>): Cell =>
  number === hidden ? t('hidden') : number;

export function figureRows({ period, before, tables }: PeriodReport, t: TFunction<'report'>): Rows {
  const told = (number: Told) => cellOf(number, t);
  return [
    [t('columns.figure'), t('columns.part'), namePeriod(period, t), namePeriod(before, t)],
    ...tables.flatMap(({ figure, whole, rows }) => [
      ...rows.map(({ label, now, before: then }) => [figure.nl, label, told(now), told(then)]),
      [figure.nl, t('whole'), told(whole.now), told(whole.before)],
    ]),
  ];
}

/** What each figure counts. */
export function definitionRows(figures: readonly Figure[], t: TFunction<'report'>): Rows {
  return [
    [t('columns.figure'), t('columns.definition')],
    ...figures.map((figure) => [figure.nl, explained(figure)]),
  ];
}

/** Below each other, with an empty row between. */
export function asOneTable(parts: readonly { rows: Rows }[]): Rows {
  return parts.flatMap(({ rows }, index) => (index === 0 ? rows : [[], ...rows]));
}
