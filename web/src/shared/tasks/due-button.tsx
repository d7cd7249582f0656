import { Popover, UnstyledButton } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../../data/tasks.ts';
import { DayChoice } from './day-choice.tsx';
import { dueGroupOf } from './task-groups.ts';
import classes from './tasks.module.css';
import { useDueWords } from './use-due-words.ts';
import type { TaskActs } from './use-task-acts.ts';

type Props = { task: TaskRow; today: string; acts: TaskActs | undefined };

/** When it is due; a press chooses another day. */
export function DueButton({ task, today, acts }: Props) {
  const { t } = useTranslation('tasks');
  const [isOpen, setOpen] = useState(false);
  const words = useDueWords(today)(task.dueDate);
  const group = dueGroupOf(task.dueDate, today);
  if (!acts || task.status !== 'open')
    return (
      <span className={classes.due} data-group={group}>
        {task.dueDate && words}
      </span>
    );
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      width={290}
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <UnstyledButton
          className={classes.due}
          data-group={group}
          aria-label={`${t('due.choose')}: ${task.title}, ${words}`}
          onClick={() => setOpen(!isOpen)}
        >
          {task.dueDate ? words : <IconCalendar size={16} stroke={1.5} aria-hidden />}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('due.choose')}>
        <DayChoice
          today={today}
          canClear={task.dueDate !== undefined && !task.repeats}
          onChosen={(day) => {
            setOpen(false);
            if (day !== task.dueDate) acts.setDay([task], day);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
