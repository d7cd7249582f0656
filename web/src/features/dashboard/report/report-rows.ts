// The report of a region as rows of a spreadsheet: its figures, and what stands beside them.
import { dayOf } from '@instroom/domain/calendar.ts';
import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import type { Figure } from '@instroom/domain/figures/figure.ts';
import { nameTarget } from '@instroom/domain/region/targets.ts';
import { hidden } from '@instroom/domain/report/hide-small.ts';
import type { TFunction } from 'i18next';
import {
  cellOf,
  definitionRows,
  figureRows,
  type Rows,
} from '../../../shared/report/figure-rows.ts';
import type { TakenReport } from './take.ts';
import { toldColumns } from './told-activities.ts';

type Part = { part: 'figures' | 'targets' | 'activities' | 'explanations'; rows: Rows };

/** Each a sheet of its own; without targets where none were set. */
export function partsOfReport(
  report: TakenReport,
  { isWhole }: { isWhole: boolean },
  t: TFunction<['report', 'websites']>,
): Part[] {
  const parts: Part[] = [
    { part: 'figures', rows: figureRows(report, t) },
    { part: 'targets', rows: targetRows(report, t) },
    { part: 'activities', rows: activityRows(report, t) },
    { part: 'explanations', rows: explanationRows(report, { isWhole }, t) },
  ];
  return parts.filter(({ rows }) => rows.length > 0);
}

/** None where none were set. A percentage is a number: 40 of 100. */
function targetRows({ targets }: TakenReport, t: TFunction<'report'>): Rows {
  if (targets.length === 0) return [];
  return [
    [
      t('targets.figure'),
      t('targets.target'),
      t('targets.realised'),
      t('columns.percent'),
      t('targets.forecast'),
    ],
    ...targets.map(({ target, realised, percent, forecast, ...of }) => [
      nameTarget(of),
      target,
      cellOf(realised, t),
      cellOf(percent, t),
      forecast === undefined ? '' : cellOf(forecast, t),
    ]),
  ];
}

function activityRows({ held }: TakenReport, t: TFunction<['report', 'websites']>): Rows {
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
function explanationRows(
  { tables, targets }: TakenReport,
  { isWhole }: { isWhole: boolean },
  t: TFunction<'report'>,
): Rows {
  const figures: readonly Figure[] = [
    ...(targets.length > 0 ? [computedFigures.targets] : []),
    ...tables.map(({ figure }) => figure),
    computedFigures.activities,
  ];
  return [...definitionRows(figures, t), ...(isWhole ? [] : [['', t('hides')]])];
}
