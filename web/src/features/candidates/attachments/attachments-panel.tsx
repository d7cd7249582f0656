import { canEdit } from '@instroom/domain/region/member.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { Loaded } from '../../../shared/loaded.tsx';
import { useDone } from '../../../shared/use-done.tsx';
import { formatNumber } from '../../../ui/format.ts';
import itemClasses from '../../../ui/items.module.css';
import { Panel } from '../../../ui/panel.tsx';
import { attachmentsQuery } from '../candidate-queries.ts';
import { PanelSkeleton } from '../panel-skeleton.tsx';
import type { WholeCandidate } from '../whole-candidate.ts';
import { AddButton } from './add-button.tsx';
import { AttachmentList } from './attachment-list.tsx';
import classes from './attachments.module.css';
import { DraftItem } from './draft-item.tsx';
import { DropZone } from './drop-zone.tsx';
import { useAttachments } from './use-attachments.ts';
import { useUploads } from './use-uploads.ts';

type Props = { candidate: WholeCandidate; nameOf: (uid: string) => string };

/** The files of a dossier: looking, and for editors adding and removing. */
export function AttachmentsPanel({ candidate, nameOf }: Props) {
  const { t } = useTranslation('attachments');
  const { regionId, member } = useSession();
  const query = useQuery(attachmentsQuery(regionId, candidate.id));
  const { line, say } = useDone();
  const attachments = useAttachments(candidate.id);
  const remove = async ({ id, filename }: { id: string; filename: string }) => {
    const removal = await attachments.remove.mutateAsync(id);
    say({
      text: t('removed', { file: filename }),
      undo: { run: () => attachments.restore(removal) },
    });
  };
  const uploads = useUploads(candidate.id, (added) =>
    say({
      text: t('upload.done', { file: added.filename }),
      undo: { run: () => attachments.remove.mutateAsync(added.id) },
    }),
  );
  const editable = canEdit(member) && !candidate.restricted;

  const list = (
    <Loaded query={query} skeleton={<PanelSkeleton />}>
      {({ rows, unreadable }) => (
        <>
          <AttachmentList
            candidateId={candidate.id}
            onRemove={remove}
            {...{ rows, nameOf, editable, attachments }}
          />
          {unreadable > 0 && (
            <p className={itemClasses.refusal}>
              {t('unreadable', { count: unreadable, number: formatNumber(unreadable) })}
            </p>
          )}
        </>
      )}
    </Loaded>
  );
  return (
    <Panel title={t('title')} beside={editable && <AddButton onFiles={uploads.choose} />}>
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
    </Panel>
  );
}
