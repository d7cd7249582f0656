import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../data/errors.ts';
import { Notice } from '../ui/notice.tsx';

/** What went wrong with loading, and the way to try again. */
export function ErrorNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation(['app', 'errors']);
  return (
    <Notice
      alert
      icon={<IconAlertTriangle size={28} stroke={1.5} aria-hidden />}
      title={t('app:loadFailed')}
      lead={t(`errors:${errorCodeOf(error)}`)}
      action={
        onRetry && (
          <Button variant="default" onClick={onRetry}>
            {t('app:retry')}
          </Button>
        )
      }
    />
  );
}
