// Which periods ended last, once people are at work again: then a report about them is worth a mail.
import { dayAfter, monthsUpTo, workingDayAfter } from '../calendar.ts';
import { type Period, periodKinds, periodOf } from './period.ts';

/**
 * Those that ended with the month before, from the first working day of this month on; none before that day. So a run that
 * comes late still finds them, as long as the month lasts.
 */
export function endedPeriods(day: string): Period[] {
  const month = day.slice(0, 7);
  if (day < firstWorkingDayOf(month)) return [];
  const [ended = ''] = monthsUpTo(month, 2);
  return periodKinds
    .map((kind) => periodOf(kind, ended))
    .filter(({ months }) => months.at(-1) === ended);
}

function firstWorkingDayOf(month: string): string {
  return workingDayAfter(dayAfter(`${month}-01`, -1), 1);
}
