import { dayOf } from '@instroom/domain/calendar.ts';
import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { dueTasksQuery } from '../../data/tasks.ts';
import { formatNumber } from '../../ui/format.ts';
import classes from '../attention/due-count.module.css';
import { useClock } from '../clock.ts';

/** How many tasks who looks has to do by today; it costs a read for each of them. */
export function DueTasksCount() {
  const { t } = useTranslation('tasks');
  const { regionId, account } = useSession();
  const today = useClock(dayOf);
  const count = useQuery(dueTasksQuery(regionId, account.uid, today)).data?.rows.length ?? 0;
  if (count === 0) return null;
  const number = formatNumber(count);
  return (
    <span className={classes.count}>
      <span aria-hidden>{number}</span>
      <VisuallyHidden>, {t('panel.due', { count, number })}</VisuallyHidden>
    </span>
  );
}
