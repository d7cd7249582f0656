import { dayOf, timeOf } from '@instroom/domain/calendar.ts';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { usePlacesWords } from '../../shared/activities/places-words.ts';
import { MonthCalendar } from '../../shared/calendar/month-calendar.tsx';
import { useClock } from '../../shared/clock.ts';
import classes from './activities.module.css';
import type { ListedActivity } from './shown-activities.ts';
import { useActivitySearch } from './use-activity-search.ts';

/** A month of activities, each on the day on which it begins. */
export function ActivityCalendar({ activities }: { activities: readonly ListedActivity[] }) {
  const { t } = useTranslation('activities');
  const today = useClock(dayOf);
  const { search, change } = useActivitySearch();
  const byDay = useMemo(
    () => Map.groupBy(activities, ({ startsAt }) => dayOf(startsAt)),
    [activities],
  );
  return (
    <MonthCalendar
      month={search.maand ?? today.slice(0, 7)}
      today={today}
      label={t('list.calendarLabel')}
      byDay={byDay}
      dayLabel={(day, number) => t('list.day', { day, number })}
      items={(shown) => <Items activities={shown} />}
      onMonth={(next) => change({ maand: next === today.slice(0, 7) ? undefined : next })}
    />
  );
}

function Items({ activities }: { activities: readonly ListedActivity[] }) {
  const { t } = useTranslation('activities');
  const { regionId } = useSession();
  const words = usePlacesWords();
  return (
    <ul className={classes.chips}>
      {activities.map(({ id, title, startsAt, status, capacity, places }) => (
        <li key={id}>
          <Link
            to={paths.activity}
            params={{ regionId, activityId: id }}
            className={classes.chip}
            data-status={status}
          >
            <span className={classes.chipTime}>{timeOf(startsAt)}</span>{' '}
            <span className={classes.chipTitle}>{title.nl}</span>
            <span className={classes.chipPlaces}>
              {status === 'published' ? words({ capacity, places }) : t(`statuses.${status}`)}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
