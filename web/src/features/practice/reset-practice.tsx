import { Button, Group, Modal, Text } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Throwing away what somebody did is asked once more. */
export function ResetPractice({ pending, onReset }: { pending: boolean; onReset: () => void }) {
  const { t } = useTranslation(['practice', 'app']);
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button
        variant="default"
        loading={pending}
        leftSection={<IconRefresh size={16} stroke={1.6} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {t('practice:reset')}
      </Button>
      <Modal
        opened={asking}
        onClose={close}
        title={t('practice:sure.title')}
        closeButtonProps={{ 'aria-label': t('app:cancel') }}
      >
        <Text size="sm" mb="md">
          {t('practice:sure.lead')}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('app:cancel')}
          </Button>
          <Button
            onClick={() => {
              close();
              onReset();
            }}
          >
            {t('practice:sure.yes')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
