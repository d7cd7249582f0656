import { daysBetween } from '@instroom/domain/calendar.ts';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatShortDay } from '../../ui/format.ts';
import { dueGroupOf } from './task-groups.ts';

/** When a task is due, as people say it: "vandaag", "3 dagen te laat", "vr 6 mrt". */
export function useDueWords(today: string): (dueDate: string | undefined) => string {
  const { t } = useTranslation('tasks');
  return useCallback(
    (dueDate) => {
      const group = dueGroupOf(dueDate, today);
      if (dueDate === undefined || group === 'never') return t('due.none');
      if (group === 'today' || group === 'tomorrow') return t(`due.${group}`);
      if (group !== 'late') return formatShortDay(dueDate);
      const count = daysBetween(dueDate, today);
      return t('due.late', { count, number: formatNumber(count) });
    },
    [t, today],
  );
}
