import type { Activity } from '@instroom/domain/activity/activity.ts';
import { useTranslation } from 'react-i18next';

/** "Stadhuis, Markt 1", "Online", or both. */
export function useWhere() {
  const { t } = useTranslation('activities');
  return ({ mode, place }: Pick<Activity, 'mode' | 'place'>): string => {
    if (mode === 'online' || !place) return t(`modes.${mode}`);
    return mode === 'hybrid' ? `${place} · ${t('modes.online')}` : place;
  };
}
