import { attachmentKindSchema, attachmentKinds } from '@instroom/domain/codes/attachment-kind.ts';
import { Button, Group, NativeSelect, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatShare, formatSize } from '../../../ui/format.ts';
import itemClasses from '../../../ui/items.module.css';
import classes from './attachments.module.css';
import type { Draft } from './draft.ts';
import type { Uploads } from './use-uploads.ts';

type Props = { draft: Draft; uploads: Uploads };

/** A file that was chosen: what it is, and sending it. */
export function DraftItem({ draft, uploads }: Props) {
  const { t } = useTranslation(['attachments', 'errors']);
  const { id, file, kind, sent, refused } = draft;
  const named = { file: file.name };
  const isOnItsWay = sent !== undefined;
  return (
    <li className={classes.draft}>
      <span className={classes.name}>{file.name}</span>
      <span className={classes.dimmed}>{formatSize(file.size)}</span>
      {refused && (
        <span role="alert" className={itemClasses.refusal}>
          {t(`errors:${refused.code}`)}
        </span>
      )}
      {isOnItsWay ? (
        <>
          <Progress
            w="100%"
            value={sent * 100}
            aria-label={t('attachments:upload.progress', named)}
          />
          <span className={classes.dimmed}>
            {t('attachments:upload.percent', { percent: formatShare(sent, 1) })}
          </span>
        </>
      ) : (
        !refused?.isFinal && (
          <NativeSelect
            size="xs"
            label={t('attachments:upload.kind')}
            aria-label={t('attachments:upload.kindOf', named)}
            value={kind}
            data={attachmentKinds.map(({ code, nl }) => ({ value: code, label: nl }))}
            onChange={({ currentTarget }) =>
              uploads.setKind(id, attachmentKindSchema.parse(currentTarget.value))
            }
          />
        )
      )}
      <Group gap="xs" mt={4}>
        {!isOnItsWay && !refused?.isFinal && (
          <Button
            size="compact-sm"
            aria-label={t('attachments:upload.sendOf', named)}
            onClick={() => uploads.send(draft)}
          >
            {t('attachments:upload.send')}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('attachments:upload.cancelOf', named)}
          onClick={() => uploads.drop(id)}
        >
          {t('attachments:upload.cancel')}
        </Button>
      </Group>
    </li>
  );
}
