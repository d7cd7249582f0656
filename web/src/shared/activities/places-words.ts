import type { Activity, ActivityPlaces } from '@instroom/domain/activity/activity.ts';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../ui/format.ts';

type Given = Pick<Activity, 'capacity'> & { places: Pick<ActivityPlaces, 'confirmed'> };

/** "12 van 20 plaatsen"; more than there are in other words; of one that takes everybody, how many were given. */
export function usePlacesWords() {
  const { t } = useTranslation('activities');
  return ({ capacity, places: { confirmed: count } }: Given): string => {
    const confirmed = formatNumber(count);
    if (capacity === undefined) return t('places.noLimit', { count, confirmed });
    // At the door an adviser lets in who is there.
    const key = count > capacity ? 'places.overCapacity' : 'places.ofCapacity';
    return t(key, { confirmed, capacity: formatNumber(capacity) });
  };
}
