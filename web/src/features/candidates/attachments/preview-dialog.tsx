import type { Attachment } from '@instroom/domain/attachment/attachment.ts';
import { Button, Group, Modal, Skeleton, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../../data/read.ts';
import { download } from '../../../shared/download.ts';
import { ErrorNotice } from '../../../shared/error-notice.tsx';
import classes from './attachments.module.css';
import { useBytes } from './use-bytes.ts';

type Props = { candidateId: string; attachment: Identified<Attachment>; onClose: () => void };

/** A picture or a PDF, as the browser shows it by itself. */
export function PreviewDialog({ candidateId, attachment, onClose }: Props) {
  const { t } = useTranslation('attachments');
  const { query, url } = useBytes(candidateId, attachment);
  const { filename, mime } = attachment;
  const { data } = query;
  return (
    <Modal
      opened
      onClose={onClose}
      title={filename}
      closeButtonProps={{ 'aria-label': t('preview.close') }}
      size="xl"
    >
      <Stack>
        {query.error && <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />}
        {query.isPending && (
          <div role="status" aria-label={t('preview.loading')}>
            <Skeleton height={320} />
          </div>
        )}
        {url && <Shown url={url} {...{ filename, mime }} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('preview.close')}
          </Button>
          <Button disabled={!data} onClick={() => data && download(filename, data, mime)}>
            {t('download')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

type ShownProps = Pick<Attachment, 'filename' | 'mime'> & { url: string };

function Shown({ url, filename, mime }: ShownProps) {
  const { t } = useTranslation('attachments');
  if (mime !== 'application/pdf')
    return <img className={classes.picture} src={url} alt={filename} />;
  // Phones and some browsers at work have none.
  if (!navigator.pdfViewerEnabled) return <Text size="sm">{t('preview.noViewer')}</Text>;
  return <iframe className={classes.pdf} src={url} title={filename} />;
}
