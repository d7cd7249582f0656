import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConnected } from '../../data/connection.ts';
import { formatTime } from '../../ui/format.ts';
import classes from './dashboard.module.css';

/** Whether the figures follow the server, and of which moment they are. */
export function LiveMark({ query }: { query: UseQueryResult<unknown> }) {
  const { t } = useTranslation('dashboard');
  const live = useConnected() && !query.error;
  return (
    <span data-screen className={classes.live} data-live={live}>
      <span className={classes.dot} aria-hidden />
      {live ? t('live') : t('notLive')} ·{' '}
      {t('asOf', { time: formatTime(new Date(query.dataUpdatedAt)) })}
    </span>
  );
}
