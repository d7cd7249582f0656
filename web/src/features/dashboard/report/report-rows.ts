// What a report of a region has beside its figures, as rows of a spreadsheet.
import { dayOf } from '@instroom/domain/calendar.ts';
import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import type { Figure } from '@instroom/domain/figures/figure.ts';
import { hidden } from '@instroom/domain/report/hide-small.ts';
import type { TFunction } from 'i18next';
import { definitionRows, type Rows } from '../../../shared/report/figure-rows.ts';
import type { TakenReport } from './take.ts';
import { toldColumns } from './told-activities.ts';

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
  return [...definitionRows(figures, t), ...(isWhole ? [] : [['', t('hides')]])];
}
