import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page.tsx';

/** While it is not yet known who somebody is here. */
export function FrameSkeleton() {
  const { t } = useTranslation();
  return (
    <Page
      title={<Skeleton width={160} height={32} aria-label={t('loading')} />}
      documentTitle={t('name')}
    >
      <Skeleton height={240} radius="md" />
    </Page>
  );
}
