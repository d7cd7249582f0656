import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './dossier.module.css';

export function DossierSkeleton() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('loading')}>
      <Skeleton height={96} radius="md" />
      <div className={classes.columns}>
        <Skeleton height={480} radius="md" />
        <Skeleton height={320} radius="md" />
      </div>
    </div>
  );
}
