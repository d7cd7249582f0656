import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Builder } from './use-builder.ts';

/** Before what was not saved is lost by going to another page, or by closing this one. */
export function LeaveDialog({ builder }: { builder: Builder }) {
  const { t } = useTranslation(['forms', 'app']);
  const { isChanged } = builder;
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: () => isChanged,
    enableBeforeUnload: () => isChanged,
    withResolver: true,
  });
  if (status !== 'blocked') return null;
  return (
    <Modal
      opened
      onClose={reset}
      title={t('forms:leave.title')}
      closeButtonProps={{ 'aria-label': t('app:cancel') }}
    >
      <Stack>
        <Text size="sm">{t('forms:leave.lead')}</Text>
        <Group justify="flex-end">
          <Button variant="default" color="red" onClick={proceed}>
            {t('forms:leave.leave')}
          </Button>
          <Button data-autofocus onClick={reset}>
            {t('forms:leave.stay')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
