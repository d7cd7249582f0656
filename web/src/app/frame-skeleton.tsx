import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page.tsx';

/** While it is not yet known who somebody is here. */
export function FrameSkeleton() {
  const { t } = useTranslation();
  return (
    <Page
      title={
        <>
          <VisuallyHidden>{t('loading')}</VisuallyHidden>
          <Skeleton width={160} height={32} />
        </>
      }
      documentTitle={t('name')}
    >
      <Skeleton height={240} radius="md" />
    </Page>
  );
}
