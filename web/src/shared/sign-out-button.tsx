import { Button, Group, Modal, Text } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signOut } from '../data/auth.ts';
import { dropUnsent, unsentChanges } from '../data/unsent.ts';

/** The way out; it warns where changes would be lost with it. */
export function SignOutButton() {
  const { t } = useTranslation(['app', 'editing']);
  const [lost, setLost] = useState(0);
  const ask = () => {
    const count = unsentChanges().length;
    if (count > 0) setLost(count);
    else void signOut();
  };
  const leave = () => {
    dropUnsent();
    void signOut();
  };
  return (
    <>
      <Button
        variant="default"
        fullWidth
        mt="sm"
        leftSection={<IconLogout size={16} stroke={1.6} aria-hidden />}
        onClick={ask}
      >
        {t('user.signOut')}
      </Button>
      <Modal
        opened={lost > 0}
        onClose={() => setLost(0)}
        title={t('editing:leave.title')}
        closeButtonProps={{ 'aria-label': t('cancel') }}
      >
        <Text size="sm">{t('editing:leave.lead', { count: lost })}</Text>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={leave}>
            {t('editing:leave.leave')}
          </Button>
          <Button onClick={() => setLost(0)}>{t('editing:leave.stay')}</Button>
        </Group>
      </Modal>
    </>
  );
}
