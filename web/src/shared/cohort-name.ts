import { formatMonthInYear } from '../ui/format.ts';

/** A year, or a month by its name. */
export function cohortName(cohort: string): string {
  return cohort.length === 4 ? cohort : formatMonthInYear(cohort);
}
