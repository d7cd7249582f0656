import { Button, Group } from '@mantine/core';
import { IconShieldX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { MessagePage } from './message-page.tsx';
import { LookProvider } from './providers.tsx';

/** In place of the application when App Check could not be loaded. */
export function CheckBlocked({ onGoOn }: { onGoOn: () => void }) {
  const { t } = useTranslation();
  return (
    <LookProvider>
      <main>
        <MessagePage
          icon={<IconShieldX size={32} stroke={1.5} aria-hidden />}
          title={t('checkBlocked.title')}
          lead={t('checkBlocked.lead')}
          next={t('checkBlocked.next')}
          action={
            <Group gap="sm">
              <Button onClick={() => window.location.reload()}>{t('checkBlocked.again')}</Button>
              <Button variant="default" onClick={onGoOn}>
                {t('checkBlocked.goOn')}
              </Button>
            </Group>
          }
        />
      </main>
    </LookProvider>
  );
}
