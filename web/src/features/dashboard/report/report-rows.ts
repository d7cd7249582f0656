// The report as rows of a spreadsheet: numbers are numbers, everything else is text.
import { dayOf } from '@instroom/domain/calendar.ts';
import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import { explained, type Figure } from '@instroom/domain/figures/figure.ts';
import { hidden, type Told } from '@instroom/domain/report/hide-small.ts';
import type { TFunction } from 'i18next';
import { namePeriod } from './period-names.ts';
import type { TakenReport } from './take.ts';
import { toldColumns } from './told-activities.ts';

export type Cell = string | number;
export type Rows = Cell[][];

export function figureRows({ period, before, tables }: TakenReport, t: TFunction<'report'>): Rows {
  const told = (number: Told) => (number === hidden ? t('hidden') : number);
  return [
    [t('columns.figure'), t('columns.part'), namePeriod(period, t), namePeriod(before, t)],
    ...tables.flatMap(({ figure, whole, rows }) => [
      ...rows.map(({ label, now, before: then }) => [figure.nl, label, told(now), told(then)]),
      [figure.nl, t('whole'), told(whole.now), told(whole.before)],
    ]),
  ];
}

export function activityRows({ held }: TakenReport, t: TFunction<['report', 'websites']>): Rows {
  return [
    [
      t('websites:activities.activity'),
      t('websites:activities.day'),
      ...toldColumns.map((column) => t(`websites:activities.${column}`)),
    ],
    ...held.map(({ activity, told }) => [
      activity.title.nl,
      dayOf(activity.startsAt),
      ...toldColumns.map((column) => (told[column] === hidden ? t('report:hidden') : told[column])),
    ]),
  ];
}

/** What each figure counts, and what was left out. */
export function explanationRows(
  { tables }: TakenReport,
  { isWhole }: { isWhole: boolean },
  t: TFunction<'report'>,
): Rows {
  const figures: readonly Figure[] = [
    ...tables.map(({ figure }) => figure),
    computedFigures.activities,
  ];
  return [
    [t('columns.figure'), t('columns.definition')],
    ...figures.map((figure) => [figure.nl, explained(figure)]),
    ...(isWhole ? [] : [['', t('hides')]]),
  ];
}
