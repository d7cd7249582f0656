import { activityKinds } from '@instroom/domain/codes/activity-kind.ts';
import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { ActivityTimes } from '../../shared/activities/activity-times.tsx';
import listClasses from '../../ui/list.module.css';
import { alongRows } from '../../ui/row-keys.ts';
import classes from './activities.module.css';
import { PlacesBar } from './places-bar.tsx';
import type { ListedActivity } from './shown-activities.ts';
import { StatusBadge } from './status-badge.tsx';
import { useWhere } from './use-where.ts';

type Props = { activities: readonly ListedActivity[]; label: string };

/** One below the other; arrow keys go from one to the next. */
export function ActivityList({ activities, label }: Props) {
  const { regionId } = useSession();
  const where = useWhere();
  const { t } = useTranslation('activities');
  return (
    <ul className={classes.list} aria-label={label} onKeyDown={alongRows}>
      {activities.map((activity) => (
        <li key={activity.id} className={`${listClasses.row} ${classes.row}`}>
          <span className={classes.when}>
            <ActivityTimes activity={activity} />
          </span>
          <span className={classes.what}>
            <Link
              to={paths.activity}
              params={{ regionId, activityId: activity.id }}
              className={`${listClasses.link} ${classes.title}`}
              data-row
            >
              {activity.title.nl}
            </Link>
            <span className={classes.quiet}>
              {[labelOf(activityKinds, activity.kind), activity.organizer?.name]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
          <span className={classes.quiet}>{where(activity)}</span>
          <span>
            <PlacesBar activity={activity} />
            {activity.places.attended + activity.places.absent > 0 && (
              <span className={classes.quiet}>
                {t('standings.attended')}: {activity.places.attended}
              </span>
            )}
          </span>
          <span className={classes.status}>
            <StatusBadge status={activity.status} />
          </span>
        </li>
      ))}
    </ul>
  );
}
