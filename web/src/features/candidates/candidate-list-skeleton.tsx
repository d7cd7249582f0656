import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import listClasses from '../../ui/list.module.css';

const rows = Array.from({ length: 14 }, (_, row) => row);

export function CandidateListSkeleton() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('loading')} className={listClasses.skeleton}>
      {rows.map((row) => (
        <Skeleton key={row} height={20} width={`${92 - (row % 4) * 9}%`} />
      ))}
    </div>
  );
}
