import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../../data/tasks.ts';
import { useOpenMenu } from './task-menus.tsx';
import classes from './tasks.module.css';

/** Opens everything that can be done with a task. */
export function MoreButton({ task }: { task: TaskRow }) {
  const { t } = useTranslation('tasks');
  const open = useOpenMenu();
  return (
    <button
      type="button"
      className={classes.more}
      aria-haspopup="menu"
      aria-label={t('line.more', { title: task.title })}
      onClick={({ currentTarget }) => open('more', task, currentTarget)}
    >
      <IconDots size={18} stroke={1.6} aria-hidden />
    </button>
  );
}
