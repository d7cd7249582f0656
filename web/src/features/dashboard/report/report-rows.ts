// The report of a region as rows of a spreadsheet: its figures, and what stands beside them.
import { dayOf } from '@instroom/domain/calendar.ts';
import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import type { Figure } from '@instroom/domain/figures/figure.ts';
import { nameTarget } from '@instroom/domain/region/targets.ts';
import { hidden } from '@instroom/domain/report/hide-small.ts';
import type { YearAtWork } from '@instroom/domain/report/year-at-work.ts';
import type { TFunction } from 'i18next';
import { namePeriod } from '../../../shared/period-names.ts';
import {
  cellOf,
  definitionRows,
  figureRows,
  type Rows,
} from '../../../shared/report/figure-rows.ts';
import { formatMonthInYear } from '../../../ui/format.ts';
import type { TakenReport } from './take.ts';
import { toldColumns } from './told-activities.ts';

type Part = {
  part: 'figures' | 'targets' | 'yearAtWork' | 'activities' | 'explanations';
  rows: Rows;
};

/** Each a sheet of its own; without targets where none were set, and what has nothing to say yet. */
export function partsOfReport(
  report: TakenReport,
  { isWhole }: { isWhole: boolean },
  t: TFunction<['report', 'websites']>,
): Part[] {
  const parts: Part[] = [
    { part: 'figures', rows: figureRows(report, t) },
    { part: 'targets', rows: targetRows(report, t) },
    { part: 'yearAtWork', rows: yearAtWorkRows(report, t) },
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

/** Of each period for which it can be said; a percentage is a number. */
function yearAtWorkRows({ yearsAtWork }: TakenReport, t: TFunction<'report'>): Rows {
  const known = yearsAtWork.filter(({ months }) => months.length > 0);
  if (known.length === 0) return [];
  return [
    [
      t('yearAtWork.began'),
      computedFigures.stillAtWork.column,
      t('yearAtWork.started'),
      t('yearAtWork.left'),
      t('yearAtWork.percent'),
    ],
    ...known.flatMap((year) =>
      [...year.rows, { ...year.whole, label: t('whole') }].map(
        ({ label, started, left, share }) => [
          nameMonths(year, t),
          label,
          cellOf(started, t),
          cellOf(left, t),
          share === undefined ? '' : cellOf(share, t),
        ],
      ),
    ),
  ];
}

function nameMonths({ period, months }: YearAtWork, t: TFunction<'report'>): string {
  const name = namePeriod(period, t);
  const month = formatMonthInYear(months.at(-1) ?? '');
  return months.length < period.months.length
    ? t('yearAtWork.upTo', { period: name, month })
    : name;
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
    computedFigures.stillAtWork,
    computedFigures.activities,
  ];
  return [...definitionRows(figures, t), ...(isWhole ? [] : [['', t('hides')]])];
}
