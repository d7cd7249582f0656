import { IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../../data/tasks.ts';
import { initialsOf } from '../../ui/initials.ts';
import { useColleagues } from '../use-colleagues.ts';
import { useOpenMenu } from './task-menus.tsx';
import classes from './tasks.module.css';

type Props = { task: TaskRow; isEditable: boolean };

/** Who does it; a press gives it to somebody else. */
export function PersonButton({ task, isEditable }: Props) {
  const { t } = useTranslation('tasks');
  const open = useOpenMenu();
  const { nameOf, activeUids, isLoaded } = useColleagues();
  const { assigneeUid } = task;
  const isFormer = isLoaded && assigneeUid !== undefined && !activeUids.has(assigneeUid);
  const name = assigneeUid === undefined ? t('for.nobody') : nameOf(assigneeUid);
  const words = isFormer ? t('for.former', { name }) : name;
  const isNobody = assigneeUid === undefined;
  const face = isNobody && <IconUserPlus size={16} stroke={1.5} aria-hidden />;
  // Drawn by the style sheet: letters that are part of no word are not read out.
  const initials = isNobody ? undefined : initialsOf(name);
  if (!isEditable || task.status !== 'open')
    return (
      <span
        className={classes.person}
        data-initials={initials}
        role="img"
        aria-label={words}
        title={words}
      >
        {face}
      </span>
    );
  return (
    <button
      type="button"
      className={classes.person}
      data-former={isFormer || undefined}
      data-nobody={isNobody || undefined}
      data-initials={initials}
      title={words}
      aria-haspopup="menu"
      aria-label={`${t('acts.assign')}: ${task.title}, ${words}`}
      onClick={({ currentTarget }) => open('person', task, currentTarget)}
    >
      {face}
    </button>
  );
}
