import { Menu, UnstyledButton } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../../data/tasks.ts';
import { initialsOf } from '../../ui/initials.ts';
import { PeopleItems } from './people-items.tsx';
import classes from './tasks.module.css';
import { useColleagues } from './use-colleagues.ts';
import type { TaskActs } from './use-task-acts.ts';

type Props = { task: TaskRow; acts: TaskActs | undefined };

/** Who does it; a press gives it to somebody else. */
export function PersonButton({ task, acts }: Props) {
  const { t } = useTranslation('tasks');
  const { nameOf, activeUids, isLoaded } = useColleagues();
  const { assigneeUid } = task;
  const isFormer = isLoaded && assigneeUid !== undefined && !activeUids.has(assigneeUid);
  const name = assigneeUid === undefined ? t('for.nobody') : nameOf(assigneeUid);
  const words = isFormer ? t('for.former', { name }) : name;
  const isNobody = assigneeUid === undefined;
  const face = isNobody && <IconUserPlus size={16} stroke={1.5} aria-hidden />;
  // Drawn by the style sheet: letters that are part of no word are not read out.
  const initials = isNobody ? undefined : initialsOf(name);
  if (!acts || task.status !== 'open')
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
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton
          className={classes.person}
          data-former={isFormer || undefined}
          data-nobody={isNobody || undefined}
          data-initials={initials}
          title={words}
          aria-label={`${t('acts.assign')}: ${task.title}, ${words}`}
        >
          {face}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown className={classes.people}>
        <PeopleItems onChosen={(uid) => uid !== assigneeUid && acts.assign([task], uid)} />
      </Menu.Dropdown>
    </Menu>
  );
}
