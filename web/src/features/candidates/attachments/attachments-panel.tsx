import { type Attachment, extensionOf } from '@instroom/domain/attachment/attachment.ts';
import { canEdit, canManage } from '@instroom/domain/region/member.ts';
import { Button, FileButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../../data/read.ts';
import { useSession } from '../../../data/session.ts';
import { download } from '../../../shared/download.ts';
import { Loaded } from '../../../shared/loaded.tsx';
import { useDone } from '../../../shared/use-done.tsx';
import { formatNumber } from '../../../ui/format.ts';
import { Panel } from '../../../ui/panel.tsx';
import { attachmentsQuery } from '../candidate-queries.ts';
import { PanelSkeleton } from '../panel-skeleton.tsx';
import type { WholeCandidate } from '../whole-candidate.ts';
import { fetchAttachment } from './attachment-commands.ts';
import { AttachmentItem } from './attachment-item.tsx';
import classes from './attachments.module.css';
import { DraftItem } from './draft-item.tsx';
import { DropZone } from './drop-zone.tsx';
import { PreviewDialog } from './preview-dialog.tsx';
import { ReleaseDialog } from './release-dialog.tsx';
import { useAttachments } from './use-attachments.ts';
import { useUploads } from './use-uploads.ts';

type Shown = Identified<Attachment>;
type Props = { candidate: WholeCandidate; nameOf: (uid: string) => string };

/** What choosing a file offers first; what it is, its content tells the server. */
const accepted = [...Object.values(extensionOf), 'jpeg'].map((ending) => `.${ending}`).join(',');

/** The files of a dossier: looking, and for editors adding and removing. */
export function AttachmentsPanel({ candidate, nameOf }: Props) {
  const { t } = useTranslation('attachments');
  const { regionId, member } = useSession();
  const { line, made } = useDone();
  const { release, remove, restore } = useAttachments(candidate.id);
  const removeIt = async (attachmentId: string, filename: string) => {
    const removal = await remove.mutateAsync(attachmentId);
    made({ text: t('removed', { file: filename }), undo: () => restore(removal) });
  };
  const uploads = useUploads(candidate.id, ({ id, filename }) =>
    made({ text: t('upload.done', { file: filename }), undo: () => removeIt(id, filename) }),
  );
  const save = useMutation({
    networkMode: 'always',
    mutationFn: async ({ id, filename, mime }: Shown) =>
      download(
        filename,
        await fetchAttachment({ regionId, candidateId: candidate.id, attachmentId: id }),
        mime,
      ),
  });
  const resetInput = useRef<() => void>(null);
  const choose = (files: readonly File[]) => {
    uploads.choose(files);
    // Else the same file, chosen again, would be no change.
    resetInput.current?.();
  };
  const [open, setOpen] = useState<{ what: 'view' | 'release'; attachment: Shown }>();
  const close = () => setOpen(undefined);
  const editable = canEdit(member) && !candidate.restricted;
  const mayRelease = canManage(member) && !candidate.restricted;

  const items = (rows: readonly Shown[]) =>
    rows.length === 0 ? (
      <p className={classes.none}>{t('none')}</p>
    ) : (
      <ul className={classes.items} aria-label={t('list')}>
        {newestFirst(rows).map((attachment) => {
          const { id, filename } = attachment;
          const failed =
            (remove.variables === id && remove.error) ||
            (save.variables?.id === id && save.error) ||
            null;
          return (
            <AttachmentItem
              key={id}
              attachment={attachment}
              nameOf={nameOf}
              error={failed}
              isBusy={remove.isPending || save.isPending}
              onView={() => setOpen({ what: 'view', attachment })}
              onDownload={() => save.mutate(attachment)}
              onRelease={mayRelease ? () => setOpen({ what: 'release', attachment }) : undefined}
              onRemove={
                editable ? () => void removeIt(id, filename).catch(() => undefined) : undefined
              }
            />
          );
        })}
      </ul>
    );
  const query = useQuery(attachmentsQuery(regionId, candidate.id));
  const list = (
    <Loaded query={query} skeleton={<PanelSkeleton />}>
      {({ rows, unreadable }) => (
        <>
          {items(rows)}
          {unreadable > 0 && (
            <p className={classes.refusal}>
              {t('unreadable', { count: unreadable, number: formatNumber(unreadable) })}
            </p>
          )}
        </>
      )}
    </Loaded>
  );
  return (
    <Panel
      title={t('title')}
      beside={
        editable && (
          <FileButton multiple accept={accepted} resetRef={resetInput} onChange={choose}>
            {(props) => (
              <Button
                {...props}
                size="compact-sm"
                variant="default"
                leftSection={<IconPlus size={14} stroke={1.8} aria-hidden />}
                aria-label={t('addLong')}
              >
                {t('add')}
              </Button>
            )}
          </FileButton>
        )
      }
    >
      {line}
      {editable ? (
        <DropZone onFiles={uploads.choose}>
          {uploads.drafts.length > 0 && (
            <ul className={classes.drafts} aria-label={t('upload.label')}>
              {uploads.drafts.map((draft) => (
                <DraftItem key={draft.id} draft={draft} uploads={uploads} />
              ))}
            </ul>
          )}
          {list}
          <p className={classes.hint}>
            <span className={classes.dropHint}>{t('drop')}</span> {t('allowed')}
          </p>
        </DropZone>
      ) : (
        list
      )}
      {open?.what === 'view' && (
        <PreviewDialog candidateId={candidate.id} attachment={open.attachment} onClose={close} />
      )}
      {open?.what === 'release' && (
        <ReleaseDialog attachment={open.attachment} release={release} onClose={close} />
      )}
    </Panel>
  );
}

function newestFirst(rows: readonly Shown[]): Shown[] {
  return rows.toSorted((one, other) => other.uploadedAt.getTime() - one.uploadedAt.getTime() || 0);
}
