import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './dashboard.module.css';

export function DashboardSkeleton() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('loading')}>
      <div className={classes.tiles}>
        {[1, 2, 3, 4, 5].map((tile) => (
          <Skeleton key={tile} height={104} radius="md" />
        ))}
      </div>
      <Skeleton height={44} mb="md" radius="md" />
      <div className={classes.panels}>
        <Skeleton height={320} radius="md" />
        <Skeleton height={400} radius="md" />
      </div>
    </div>
  );
}
