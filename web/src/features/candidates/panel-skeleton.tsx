import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function PanelSkeleton() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('loading')}>
      <Skeleton height={64} />
    </div>
  );
}
