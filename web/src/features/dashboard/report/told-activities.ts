// Activities as they are told in a report.

import { attendedByKind } from '@instroom/domain/report/attended-by-kind.ts';
import { hidden, isSmall, type Told } from '@instroom/domain/report/hide-small.ts';
import type { PeriodReport } from '@instroom/domain/report/period-report.ts';
import type { HeldActivity } from '../held-activities.ts';
import type { TakenReport } from './take.ts';

export const toldColumns = ['signedUp', 'attended', 'absent', 'movedOn'] as const;
export type ToldActivity = Pick<HeldActivity, 'activity'> & {
  told: Record<(typeof toldColumns)[number], Told>;
};

export function toldActivities(
  held: readonly HeldActivity[],
  { hides }: { hides: boolean },
): ToldActivity[] {
  const tell = (number: number): Told => (hides && isSmall(number) ? hidden : number);
  return held.map(({ activity, numbers: { signedUp, attended, absent, movedOn } }) => {
    // Who came and who did not are together who signed up: one of them would tell the other.
    const isReckoned = hides && (isSmall(attended) || isSmall(absent));
    const came: Record<'attended' | 'absent', Told> = isReckoned
      ? { attended: hidden, absent: hidden }
      : { attended: tell(attended), absent: tell(absent) };
    return { activity, told: { signedUp: tell(signedUp), ...came, movedOn: tell(movedOn) } };
  });
}

/** The report with its activities, and who came to them by kind. */
export function withActivities(
  report: PeriodReport,
  held: { now: readonly HeldActivity[]; before: readonly HeldActivity[] },
  how: { hides: boolean },
): PeriodReport & Pick<TakenReport, 'held'> {
  const told = toldActivities(held.now, how);
  const attended = (activities: readonly ToldActivity[]) =>
    activities.map(({ activity, told: of }) => ({ kind: activity.kind, attended: of.attended }));
  const table = attendedByKind({
    now: attended(told),
    before: attended(toldActivities(held.before, how)),
  });
  return { ...report, tables: [...report.tables, table], held: told };
}
