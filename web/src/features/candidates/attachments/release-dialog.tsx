import type { Attachment } from '@instroom/domain/attachment/attachment.ts';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import type { Identified } from '../../../data/read.ts';
import itemClasses from '../../../ui/items.module.css';
import type { Attachments } from './use-attachments.ts';

type Props = {
  attachment: Identified<Attachment>;
  release: Attachments['release'];
  onClose: () => void;
};

/** Says what it means to let a file through that nothing scanned. */
export function ReleaseDialog({ attachment: { id, filename }, release, onClose }: Props) {
  const { t } = useTranslation(['attachments', 'app', 'errors']);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('attachments:releasing.title', { file: filename })}
      closeButtonProps={{ 'aria-label': t('app:cancel') }}
    >
      <Stack>
        <Text size="sm">{t('attachments:releasing.lead')}</Text>
        <Text size="sm">{t('attachments:releasing.meaning')}</Text>
        {release.error && (
          <span role="alert" className={itemClasses.refusal}>
            {t(`errors:${errorCodeOf(release.error)}`)}
          </span>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('app:cancel')}
          </Button>
          <Button
            loading={release.isPending}
            onClick={() => release.mutateAsync(id).then(onClose, () => {})}
          >
            {t('attachments:releasing.confirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
