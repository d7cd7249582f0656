import type { Attachment } from '@instroom/domain/attachment/attachment.ts';
import { canManage } from '@instroom/domain/region/member.ts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../../data/read.ts';
import { useSession } from '../../../data/session.ts';
import { download } from '../../../shared/download.ts';
import itemClasses from '../../../ui/items.module.css';
import { fetchAttachment } from './attachment-commands.ts';
import { AttachmentItem } from './attachment-item.tsx';
import { PreviewDialog } from './preview-dialog.tsx';
import { ReleaseDialog } from './release-dialog.tsx';
import type { Attachments } from './use-attachments.ts';

type Shown = Identified<Attachment>;
type Props = {
  candidateId: string;
  rows: readonly Shown[];
  nameOf: (uid: string) => string;
  editable: boolean;
  attachments: Attachments;
  onRemove: (attachment: Pick<Shown, 'id' | 'filename'>) => Promise<void>;
};

/** The files that are there: looking at them, saving, releasing and removing. */
export function AttachmentList({ candidateId, rows, editable, attachments, ...rest }: Props) {
  const { t } = useTranslation('attachments');
  const { regionId, member } = useSession();
  const { nameOf, onRemove } = rest;
  const { release, remove } = attachments;
  const save = useMutation({
    networkMode: 'always',
    mutationFn: async ({ id, filename, mime }: Shown) =>
      download(filename, await fetchAttachment({ regionId, candidateId, attachmentId: id }), mime),
  });
  const [open, setOpen] = useState<{ what: 'view' | 'release'; attachment: Shown }>();
  const close = () => setOpen(undefined);
  const mayRelease = editable && canManage(member);
  const errorOf = ({ id }: Shown) =>
    (remove.variables === id && remove.error) || (save.variables?.id === id && save.error) || null;

  if (rows.length === 0) return <p className={itemClasses.none}>{t('none')}</p>;
  return (
    <>
      <ul className={itemClasses.items} aria-label={t('list')}>
        {newestFirst(rows).map((attachment) => (
          <AttachmentItem
            key={attachment.id}
            attachment={attachment}
            nameOf={nameOf}
            error={errorOf(attachment)}
            isBusy={remove.isPending || save.isPending}
            onView={() => setOpen({ what: 'view', attachment })}
            onDownload={() => save.mutate(attachment)}
            onRelease={mayRelease ? () => setOpen({ what: 'release', attachment }) : undefined}
            onRemove={editable ? () => void onRemove(attachment).catch(() => {}) : undefined}
          />
        ))}
      </ul>
      {open?.what === 'view' && (
        <PreviewDialog candidateId={candidateId} attachment={open.attachment} onClose={close} />
      )}
      {open?.what === 'release' && (
        <ReleaseDialog attachment={open.attachment} release={release} onClose={close} />
      )}
    </>
  );
}

function newestFirst(rows: readonly Shown[]): Shown[] {
  return rows.toSorted((one, other) => other.uploadedAt.getTime() - one.uploadedAt.getTime());
}
