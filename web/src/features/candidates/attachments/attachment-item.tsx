import {
  type Attachment,
  extensionOf,
  isReadable,
  isShownInBrowser,
} from '@instroom/domain/attachment/attachment.ts';
import { attachmentKinds } from '@instroom/domain/codes/attachment-kind.ts';
import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import type { Identified } from '../../../data/read.ts';
import { formatDay, formatSize } from '../../../ui/format.ts';
import itemClasses from '../../../ui/items.module.css';
import classes from './attachments.module.css';

type Props = {
  attachment: Identified<Attachment>;
  nameOf: (uid: string) => string;
  error: Error | null | undefined;
  isBusy: boolean;
  onView: () => void;
  onDownload: () => void;
  /** Nothing for who may not. */
  onRelease: (() => void) | undefined;
  onRemove: (() => void) | undefined;
};

export function AttachmentItem({ attachment, nameOf, error, isBusy, ...acts }: Props) {
  const { t } = useTranslation(['attachments', 'errors']);
  const { filename, kind, mime, size, uploadedByUid, uploadedAt } = attachment;
  const named = { file: filename };
  const isOpen = isReadable(attachment);
  const by = { name: nameOf(uploadedByUid), date: formatDay(uploadedAt) };
  const action = (
    what: 'view' | 'download' | 'release' | 'remove',
    run: (() => void) | undefined | false,
  ) =>
    run && (
      <UnstyledButton
        className={itemClasses.textButton}
        aria-label={t(`attachments:${what}Of`, named)}
        disabled={isBusy}
        onClick={run}
      >
        {t(`attachments:${what}`)}
      </UnstyledButton>
    );
  return (
    <li className={itemClasses.item}>
      <span className={classes.name}>{filename}</span>
      <span className={classes.dimmed}>
        {[
          labelOf(attachmentKinds, kind),
          t(`attachments:types.${extensionOf[mime]}`),
          formatSize(size),
        ].join(' · ')}
      </span>
      <span className={classes.dimmed}>{t('attachments:by', by)}</span>
      <State attachment={attachment} nameOf={nameOf} />
      <span className={itemClasses.actions}>
        {action('view', isOpen && isShownInBrowser(attachment) && acts.onView)}
        {action('download', isOpen && acts.onDownload)}
        {action('release', attachment.state === 'pending' && acts.onRelease)}
        {action('remove', acts.onRemove)}
      </span>
      {error && (
        <span role="alert" className={itemClasses.refusal}>
          {t(`errors:${errorCodeOf(error)}`)}
        </span>
      )}
    </li>
  );
}

/** Nothing where a scanner found nothing: that is how it should be. */
function State({ attachment, nameOf }: Pick<Props, 'attachment' | 'nameOf'>) {
  const { t } = useTranslation('attachments');
  const { state, releasedByUid } = attachment;
  if (state === 'pending')
    return (
      <span className={classes.waiting}>
        <IconHourglass size={14} stroke={1.8} aria-hidden />
        {t('states.pending')}
      </span>
    );
  if (state === 'infected')
    return (
      <span className={classes.infected}>
        <IconAlertTriangle size={14} stroke={1.8} aria-hidden />
        {t('states.infected')}
      </span>
    );
  return (
    state === 'released' &&
    releasedByUid && (
      <span className={classes.dimmed}>
        {t('states.released', { name: nameOf(releasedByUid) })}
      </span>
    )
  );
}
