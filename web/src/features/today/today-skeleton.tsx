import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './today.module.css';

export function TodaySkeleton() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('loading')}>
      <Skeleton height={20} width="min(520px, 90%)" mb="lg" />
      <div className={classes.panels}>
        {[1, 2, 3].map((panel) => (
          <Skeleton key={panel} height={420} radius="md" />
        ))}
      </div>
    </div>
  );
}
