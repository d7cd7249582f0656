import { Button, Stack, Text } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../paths.ts';
import { Panel } from '../../ui/panel.tsx';

const route = getRouteApi(paths.account);

/** The way to what one is told; that is set for each region. */
export function NotificationsPanel() {
  const { t } = useTranslation('notifications');
  const { terug } = route.useSearch();
  return (
    <Panel title={t('title')}>
      <Stack align="flex-start">
        <Text size="sm">{t('settings.lead')}</Text>
        <Button
          variant="default"
          renderRoot={(button) => (
            <Link to={paths.notificationSettings} search={{ terug }} {...button} />
          )}
        >
          {t('toSettings')}
        </Button>
      </Stack>
    </Panel>
  );
}
