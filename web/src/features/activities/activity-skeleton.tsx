import { Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function ActivitySkeleton() {
  const { t } = useTranslation();
  return (
    <Stack role="status" aria-label={t('loading')}>
      <Skeleton height={200} />
      <Skeleton height={120} />
    </Stack>
  );
}
