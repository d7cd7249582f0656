import type { Attachment } from '@instroom/domain/attachment/attachment.ts';
import { attachmentKinds } from '@instroom/domain/codes/attachment-kind.ts';
import { labelOf } from '@instroom/domain/codes/code-list.ts';
import type { Task } from '@instroom/domain/task/task.ts';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../data/read.ts';
import { useActivityTimes } from '../../shared/activities/activity-times.tsx';
import { standingOf } from '../../shared/activities/standing.ts';
import { formatDay, formatStoredDay } from '../../ui/format.ts';
import type { Attended, inOrder } from './activities/in-order.ts';
import { tasksOnPaper } from './tasks-on-paper.ts';

type NameOf = (uid: string) => string;
type TasksProps = { tasks: readonly Identified<Task>[]; now: Date; nameOf: NameOf };

/** What is to be done, soonest first, and what was done of late. */
export function PrintedTasks({ tasks, now, nameOf }: TasksProps) {
  const { t } = useTranslation('candidates');
  const { open, done } = tasksOnPaper(tasks, now);
  const lineOf = ({ title, dueDate, assigneeUid, doneAt, doneBy }: Task) =>
    [
      title,
      dueDate && !doneAt && t('dossier.tasks.due', { date: formatStoredDay(dueDate) }),
      !doneAt && (assigneeUid ? nameOf(assigneeUid) : t('dossier.tasks.nobody')),
      doneAt && t('dossier.tasks.doneBy', { date: formatDay(doneAt), name: nameOf(doneBy ?? '') }),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <>
      <h2>{t('dossier.tasks.title')}</h2>
      {open.length + done.length === 0 && <p>{t('dossier.tasks.none')}</p>}
      {open.length > 0 && <Lines items={open} lineOf={lineOf} />}
      {done.length > 0 && (
        <>
          <h3>{t('dossier.tasks.done')}</h3>
          <Lines items={done} lineOf={lineOf} />
        </>
      )}
    </>
  );
}

/** For what somebody signed up, and to which he or she came. */
export function PrintedActivities({ coming, past }: ReturnType<typeof inOrder>) {
  const { t } = useTranslation('activities');
  const times = useActivityTimes();
  const lineOf = ({ registration, activity }: Attended) =>
    [
      activity?.title.nl ?? t('dossier.unknown'),
      activity && times(activity, { whole: true }),
      t(`standings.${standingOf(registration)}`),
      registration.refusal && t(`refusals.${registration.refusal}`),
    ]
      .filter(Boolean)
      .join(' · ');
  const parts = { coming, past };
  return (
    <>
      <h2>{t('dossier.title')}</h2>
      {coming.length + past.length === 0 && <p>{t('dossier.none')}</p>}
      {(['coming', 'past'] as const).map(
        (part) =>
          parts[part].length > 0 && (
            <Fragment key={part}>
              <h3>{t(`dossier.${part}`)}</h3>
              <Lines
                items={parts[part].map((one) => ({ ...one, id: one.registration.id }))}
                lineOf={lineOf}
              />
            </Fragment>
          ),
      )}
    </>
  );
}

type AttachmentsProps = { attachments: readonly Identified<Attachment>[]; nameOf: NameOf };

/** Their names: what is in them is not printed. */
export function PrintedAttachments({ attachments, nameOf }: AttachmentsProps) {
  const { t } = useTranslation(['candidates', 'attachments']);
  return (
    <>
      <h2>{t('attachments:title')}</h2>
      {attachments.length === 0 && <p>{t('candidates:dossier.noAttachments')}</p>}
      <Lines
        items={attachments}
        lineOf={({ filename, kind, uploadedAt, uploadedByUid }) =>
          [
            filename,
            labelOf(attachmentKinds, kind),
            t('attachments:by', { name: nameOf(uploadedByUid), date: formatDay(uploadedAt) }),
          ].join(' · ')
        }
      />
    </>
  );
}

type LinesProps<Item> = { items: readonly Item[]; lineOf: (item: Item) => string };

function Lines<Item extends { id: string }>({ items, lineOf }: LinesProps<Item>) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.id}>{lineOf(item)}</li>
      ))}
    </ul>
  );
}
