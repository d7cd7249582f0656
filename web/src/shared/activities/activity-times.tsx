import type { Activity } from '@instroom/domain/activity/activity.ts';
import { dayOf } from '@instroom/domain/calendar.ts';
import { useTranslation } from 'react-i18next';
import { formatDayInYear, formatShortDay, formatTime } from '../../ui/format.ts';

type Times = Pick<Activity, 'startsAt' | 'endsAt'>;

/** "di 14 apr, 13:00 – 14:30 uur"; with `whole`, "dinsdag 14 april 2026". */
export function ActivityTimes({ activity, whole = false }: { activity: Times; whole?: boolean }) {
  const text = useActivityTimes()(activity, { whole });
  return <time dateTime={activity.startsAt.toISOString()}>{text}</time>;
}

export function useActivityTimes() {
  const { t } = useTranslation('activities');
  return ({ startsAt, endsAt }: Times, { whole = false } = {}): string => {
    const dayIn = (moment: Date) =>
      whole ? formatDayInYear(moment) : formatShortDay(dayOf(moment));
    const words = { day: dayIn(startsAt), from: formatTime(startsAt), to: formatTime(endsAt) };
    return dayOf(startsAt) === dayOf(endsAt)
      ? t('times.oneDay', words)
      : t('times.moreDays', { ...words, lastDay: dayIn(endsAt) });
  };
}
