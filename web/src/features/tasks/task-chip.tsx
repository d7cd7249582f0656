import { memo } from 'react';
import type { TaskRow } from '../../data/tasks.ts';
import { MoreButton } from '../../shared/tasks/more-button.tsx';
import { dueGroupOf } from '../../shared/tasks/task-groups.ts';
import { TaskMarks } from '../../shared/tasks/task-line.tsx';
import { useSubjectNames } from '../../shared/tasks/task-subject.tsx';
import { useDueWords } from '../../shared/tasks/use-due-words.ts';
import classes from './carry.module.css';

type Props = {
  task: TaskRow;
  today: string;
  isHeld: boolean;
  /** In the calendar its day says when. */
  hasDue: boolean;
  onOpen: (taskId: string) => void;
};

/** A task that can be taken elsewhere; pressed, it opens. */
export const TaskChip = memo(function TaskChip(props: Props) {
  const { task, today, isHeld, hasDue, onOpen } = props;
  const names = useSubjectNames();
  const words = useDueWords(today)(task.dueDate);
  const { candidateId, orgId } = task;
  const about = candidateId ? names.candidate(candidateId) : orgId && names.organization(orgId);
  return (
    <li
      className={classes.chip}
      data-task={task.id}
      data-held={isHeld || undefined}
      data-group={dueGroupOf(task.dueDate, today)}
    >
      <button type="button" className={classes.chipTitle} onClick={() => onOpen(task.id)}>
        <span className={classes.chipText}>{task.title}</span>
        <span className={classes.chipMarks}>
          {hasDue && task.dueDate && <span className={classes.chipDue}>{words}</span>}
          <TaskMarks task={task} />
          {about && <span className={classes.chipAbout}>{about}</span>}
        </span>
      </button>
      <MoreButton task={task} />
    </li>
  );
});
