import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import listClasses from '../../ui/list.module.css';

export function ListSkeleton({ rows = 14 }: { rows?: number }) {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('loading')} className={listClasses.skeleton}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all the same.
        <Skeleton key={row} height={20} width={`${92 - (row % 4) * 9}%`} />
      ))}
    </div>
  );
}
