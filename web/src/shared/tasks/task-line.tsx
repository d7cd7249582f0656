import { canEdit } from '@instroom/domain/region/member.ts';
import { IconFlag, IconLock, IconRepeat } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import type { TaskRow } from '../../data/tasks.ts';
import { DueButton } from './due-button.tsx';
import { MoreButton } from './more-button.tsx';
import { PersonButton } from './person-button.tsx';

import { SubjectLink } from './task-subject.tsx';
import classes from './tasks.module.css';
import type { TaskActs } from './use-task-acts.ts';

type Props = {
  task: TaskRow;
  today: string;
  acts: TaskActs | undefined;
  onOpen: (taskId: string) => void;
  /** Left out where all tasks are about the same. */
  hasSubject?: boolean;
  /** While tasks are being selected. */
  selection?: { isSelected: boolean; toggle: (taskId: string) => void } | undefined;
};

/** A task in a list, with everything that is done with one most. */
export const TaskLine = memo(function TaskLine(props: Props) {
  const { task, today, acts, onOpen, hasSubject = true, selection } = props;
  const { t } = useTranslation('tasks');
  const { title, status } = task;
  const isDone = status === 'done';
  return (
    <li className={classes.line} data-done={isDone || undefined}>
      {selection ? (
        <input
          type="checkbox"
          className={classes.check}
          checked={selection.isSelected}
          aria-label={t('line.select', { title })}
          onChange={() => selection.toggle(task.id)}
        />
      ) : (
        <input
          type="checkbox"
          className={classes.check}
          data-round
          checked={isDone}
          disabled={!acts}
          aria-label={t(isDone ? 'line.reopen' : 'line.finish', { title })}
          onChange={() => (isDone ? acts?.reopen([task]) : acts?.finish([task]))}
        />
      )}
      <span className={classes.what}>
        <button
          type="button"
          data-row
          className={classes.title}
          aria-label={t('line.open', { title })}
          onClick={() => onOpen(task.id)}
        >
          {title}
        </button>
        <span className={classes.about}>
          {hasSubject && <SubjectLink {...task} />}
          <TaskMarks task={task} />
        </span>
      </span>
      <span className={classes.when}>
        <DueButton task={task} today={today} isEditable={acts !== undefined} />
        <PersonButton task={task} isEditable={acts !== undefined} />
        <MoreButton task={task} />
      </span>
    </li>
  );
});

/** What else there is to see of a task: that it matters, comes back, is private, how far its steps are. */
export function TaskMarks({ task }: { task: TaskRow }) {
  const { t } = useTranslation('tasks');
  const { priority, repeats, isPrivate, steps, stepsDone } = task;
  return (
    <>
      {priority === 'high' && (
        <span className={classes.high}>
          <IconFlag size={14} stroke={1.8} role="img" aria-label={t('line.high')} />
        </span>
      )}
      {repeats && <IconRepeat size={14} stroke={1.6} role="img" aria-label={t('line.repeats')} />}
      {isPrivate && <IconLock size={14} stroke={1.6} role="img" aria-label={t('line.private')} />}
      {steps > 0 && (
        <span
          className={classes.steps}
          role="img"
          aria-label={t('line.steps', { done: stepsDone, all: steps })}
        >
          {stepsDone}/{steps}
        </span>
      )}
    </>
  );
}

/** Whether who looks may change anything here. */
export function useMayEdit(): boolean {
  return canEdit(useSession().member);
}
