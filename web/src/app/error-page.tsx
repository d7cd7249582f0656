import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { MessagePage } from './message-page.tsx';

/** The page of last resort, for what should not happen. */
export function ErrorPage() {
  const { t } = useTranslation();
  return (
    <MessagePage
      icon={<IconAlertTriangle size={32} stroke={1.5} aria-hidden />}
      title={t('crash.title')}
      lead={t('crash.lead')}
      action={<Button onClick={() => window.location.reload()}>{t('crash.reload')}</Button>}
    />
  );
}
