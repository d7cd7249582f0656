import { noPlaces } from '@instroom/domain/activity/activity.ts';
import { dayOf, weekOf } from '@instroom/domain/calendar.ts';
import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { activityPlacesQuery, comingActivitiesQuery } from '../../data/activities.ts';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { ActivityTimes } from '../../shared/activities/activity-times.tsx';
import { usePlacesWords } from '../../shared/activities/places-words.ts';
import { useMinute } from '../../shared/clock.ts';
import { formatNumber } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';
import classes from './today.module.css';

/** What the region organizes in this week, from today on; nothing where that is nothing. */
export function ActivitiesPanel({ today }: { today: string }) {
  const { t } = useTranslation('activities');
  const { regionId } = useSession();
  const now = useMinute();
  const sunday = weekOf(today)[6] ?? today;
  const coming = useQuery(comingActivitiesQuery(regionId, today)).data?.rows ?? [];
  const shown = coming.filter(({ startsAt, endsAt }) => endsAt > now && dayOf(startsAt) <= sunday);
  const words = usePlacesWords();
  const given = useQuery({ ...activityPlacesQuery(regionId), enabled: shown.length > 0 });
  if (shown.length === 0) return null;
  const placesOf = (activityId: string) =>
    given.data?.rows.find(({ id }) => id === activityId) ?? noPlaces;
  return (
    <div className={classes.ownTasks}>
      <Panel
        title={t('today.title', { number: formatNumber(shown.length) })}
        beside={
          <Anchor
            size="sm"
            className={classes.toList}
            renderRoot={(props) => <Link {...props} to={paths.activities} params={{ regionId }} />}
          >
            {t('today.all')}
          </Anchor>
        }
      >
        <ul className={classes.entries} aria-label={t('today.list')}>
          {shown.map((activity) => {
            const places = placesOf(activity.id);
            const { waiting } = places;
            const { capacity } = activity;
            return (
              <li key={activity.id} className={classes.entry}>
                <span className={classes.who}>
                  <Link
                    to={paths.activity}
                    params={{ regionId, activityId: activity.id }}
                    className={classes.name}
                  >
                    {activity.title.nl}
                  </Link>
                  <span className={classes.wishes}>
                    <ActivityTimes activity={activity} />
                  </span>
                </span>
                <span className={classes.marks}>
                  <span className={classes.mark}>
                    {words({ capacity, places })}
                    {waiting > 0 && ` · ${t('places.waiting', { number: formatNumber(waiting) })}`}
                  </span>
                </span>
              </li>
            );
          })}
        </ul>
      </Panel>
    </div>
  );
}
