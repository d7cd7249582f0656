import type { ExportPurpose } from '@instroom/domain/codes/export-purpose.ts';
import type { PeriodReport } from '@instroom/domain/report/period-report.ts';
import type { TargetProgress } from '@instroom/domain/report/target-progress.ts';
import type { YearAtWork } from '@instroom/domain/report/year-at-work.ts';
import type { ToldActivity } from './told-activities.ts';

/** What somebody who takes the report along stated: with a purpose, small numbers go along. */
export type Take = { purpose?: ExportPurpose | undefined };
export type TakenReport = PeriodReport & {
  targets: TargetProgress[];
  /** Of the period, and of the one before. */
  yearsAtWork: YearAtWork[];
  held: ToldActivity[];
};
