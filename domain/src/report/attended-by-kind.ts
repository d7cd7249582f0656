// Who came to activities, by kind: added up from what the report tells of each activity, so that nothing is booked twice
// and no total tells what was left out of one of them.
import { type ActivityKind, activityKinds } from '../codes/activity-kind.ts';
import { computedFigures } from '../figures/computed-figures.ts';
import { sumOfTold, type Told } from './hide-small.ts';
import type { ReportTable } from './period-report.ts';

export type AttendedActivity = { kind: ActivityKind; attended: Told };

type Columns = { now: readonly AttendedActivity[]; before: readonly AttendedActivity[] };

export function attendedByKind({ now, before }: Columns): ReportTable {
  const rows = activityKinds.map(({ code, nl }) => {
    const ofKind = ({ kind }: AttendedActivity) => kind === code;
    const numbers = { now: sumOf(now.filter(ofKind)), before: sumOf(before.filter(ofKind)) };
    return { code, label: nl, ...numbers };
  });
  return {
    id: 'attendedByKind',
    figure: computedFigures.attendedByKind,
    whole: { now: sumOf(now), before: sumOf(before) },
    rows: rows.filter((row) => row.now !== 0 || row.before !== 0),
  };
}

/** Where one is left out the sum is as well: the other activities stand beside it. */
function sumOf(activities: readonly AttendedActivity[]): Told {
  return sumOfTold(activities.map(({ attended }) => attended));
}
