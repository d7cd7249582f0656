import { Button, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useIdle } from '../data/idle/use-idle.ts';

/** Escape would close a dialog below this one as well, with what was typed in it. */
const ownEscape = { 'data-mantine-stop-propagation': 'true' };

/** Asks who does nothing whether there is still somebody, and signs out who does not answer. */
export function IdleGuard() {
  const { t } = useTranslation('signIn');
  const { idle, stay } = useIdle();
  if (idle.name === 'active') return null;
  return (
    <Modal
      opened
      onClose={stay}
      title={t(`idle.${idle.name}.title`)}
      closeButtonProps={{ 'aria-label': t('idle.stay'), ...ownEscape }}
      closeOnClickOutside={false}
      closeOnEscape={false}
      // Later, somebody else may be looking.
      overlayProps={{ backgroundOpacity: idle.name === 'sending' ? 1 : 0.6 }}
      zIndex={400}
    >
      <Stack>
        <Text size="sm">{t(`idle.${idle.name}.lead`)}</Text>
        {idle.name === 'warning' && (
          <Text fw={650} role="timer" aria-live="off">
            {t('idle.warning.left', { count: Math.ceil(idle.leftMs / 1000) })}
          </Text>
        )}
        <Button onClick={stay} data-autofocus {...ownEscape}>
          {t('idle.stay')}
        </Button>
      </Stack>
    </Modal>
  );
}
