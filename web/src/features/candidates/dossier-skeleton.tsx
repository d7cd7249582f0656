import { Skeleton } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useConnected } from '../../data/connection.ts';
import { Notice } from '../../ui/notice.tsx';
import classes from './dossier.module.css';

/** Until the dossier was read. Without a connection that is later, and only the roster says who it is. */
export function DossierSkeleton() {
  const { t } = useTranslation(['app', 'candidates']);
  const isConnected = useConnected();
  // A listener that is behind for a moment is no reason to say so.
  if (!isConnected && !navigator.onLine)
    return (
      <Notice
        icon={<IconCloudOff size={28} stroke={1.5} aria-hidden />}
        title={t('candidates:dossier.offline')}
        lead={t('candidates:dossier.offlineLead')}
      />
    );
  return (
    <div role="status" aria-label={t('app:loading')}>
      <Skeleton height={96} radius="md" />
      <div className={classes.columns}>
        <Skeleton height={480} radius="md" />
        <Skeleton height={320} radius="md" />
      </div>
    </div>
  );
}
