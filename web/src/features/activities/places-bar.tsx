import type { Activity } from '@instroom/domain/activity/activity.ts';
import { useTranslation } from 'react-i18next';
import { usePlacesWords } from '../../shared/activities/places-words.ts';
import { Bar } from '../../ui/bar.tsx';
import { formatNumber } from '../../ui/format.ts';
import classes from './activities.module.css';
import type { ListedActivity } from './shown-activities.ts';

type Props = { activity: Pick<Activity, 'capacity'> & Pick<ListedActivity, 'places'> };

/** How many places are given, as a bar and in numbers; and how many wait. */
export function PlacesBar({ activity: { capacity, places } }: Props) {
  const { t } = useTranslation('activities');
  const words = usePlacesWords();
  return (
    <span className={classes.places}>
      {capacity !== undefined && (
        <span className={classes.bar}>
          <Bar part={places.confirmed} whole={capacity} />
        </span>
      )}
      <span>
        {words({ capacity, places })}
        {places.waiting > 0 && (
          <span className={classes.waiting}>
            {' · '}
            {t('places.waiting', { number: formatNumber(places.waiting) })}
          </span>
        )}
      </span>
    </span>
  );
}
