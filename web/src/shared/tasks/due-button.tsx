import { IconCalendar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../../data/tasks.ts';
import { dueGroupOf } from './task-groups.ts';
import { useOpenMenu } from './task-menus.tsx';
import classes from './tasks.module.css';
import { useDueWords } from './use-due-words.ts';

type Props = { task: TaskRow; today: string; isEditable: boolean };

/** When it is due; a press chooses another day. */
export function DueButton({ task, today, isEditable }: Props) {
  const { t } = useTranslation('tasks');
  const open = useOpenMenu();
  const words = useDueWords(today)(task.dueDate);
  const group = dueGroupOf(task.dueDate, today);
  if (!isEditable || task.status !== 'open')
    return (
      <span className={classes.due} data-group={group}>
        {task.dueDate && words}
      </span>
    );
  return (
    <button
      type="button"
      className={classes.due}
      data-group={group}
      aria-haspopup="dialog"
      aria-label={`${t('due.choose')}: ${task.title}, ${words}`}
      onClick={({ currentTarget }) => open('day', task, currentTarget)}
    >
      {task.dueDate ? words : <IconCalendar size={16} stroke={1.5} aria-hidden />}
    </button>
  );
}
