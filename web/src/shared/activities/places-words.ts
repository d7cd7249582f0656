import type { Activity, ActivityPlaces } from '@instroom/domain/activity/activity.ts';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../ui/format.ts';

type Given = Pick<Activity, 'capacity'> & { places: Pick<ActivityPlaces, 'confirmed'> };

/** "12 van 20 plaatsen"; of one that takes everybody, how many places were given. */
export function usePlacesWords() {
  const { t } = useTranslation('activities');
  return ({ capacity, places: { confirmed: count } }: Given): string => {
    const confirmed = formatNumber(count);
    return capacity === undefined
      ? t('places.noLimit', { count, confirmed })
      : t('places.ofCapacity', { confirmed, capacity: formatNumber(capacity) });
  };
}
