import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../ui/format.ts';

/** How many hours before an activity people are usually reminded. */
const usual = [2, 24, 48, 168] as const;

/** The usual ones and those that were chosen elsewhere, the nearest first. */
export function reminderChoices(chosen: readonly number[]): number[] {
  return [...new Set([...usual, ...chosen])].sort((one, other) => one - other);
}

export function useReminderWords() {
  const { t } = useTranslation('activities');
  return (hours: number): string => {
    const known = usual.find((choice) => choice === hours);
    return known
      ? t(`form.reminder.${known}`)
      : t('form.reminder.other', { count: hours, number: formatNumber(hours) });
  };
}
