import { dayOf } from '@instroom/domain/calendar.ts';
import { priorities } from '@instroom/domain/task/task.ts';
import { Button, Menu } from '@mantine/core';
import { IconChevronUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTaskLists } from '../../data/task-lists.ts';
import { useClock } from '../../shared/clock.ts';
import { DayChoice } from '../../shared/tasks/day-choice.tsx';
import { PeopleItems } from '../../shared/tasks/people-items.tsx';
import lineClasses from '../../shared/tasks/tasks.module.css';
import type { TaskActs } from '../../shared/tasks/use-task-acts.ts';
import { formatNumber } from '../../ui/format.ts';
import { PopoverButton } from '../../ui/popover-button.tsx';
import classes from './tasks-page.module.css';
import type { Selection } from './use-selected-tasks.ts';

/** What can be done with the tasks that are selected. */
export function BulkBar({ acts, selection }: { acts: TaskActs; selection: Selection }) {
  const { t } = useTranslation('tasks');
  const today = useClock(dayOf);
  const lists = useTaskLists().filter(({ archivedAt }) => !archivedAt);
  const { selected, clear } = selection;
  const count = selected.length;
  return (
    <section className={classes.bulk} aria-label={t('page.bulk')}>
      <span className={classes.selected} role="status">
        {t('page.selected', { count, number: formatNumber(count) })}
      </span>
      {count > 0 && (
        <>
          <Button variant="default" onClick={() => acts.finish(selected)}>
            {t('acts.finish')}
          </Button>
          <PopoverButton words={t('acts.day')} position="top-start" width={290}>
            {(close) => (
              <DayChoice
                today={today}
                canClear={selected.every(({ repeats }) => !repeats)}
                onChosen={(day) => {
                  close();
                  acts.setDay(selected, day);
                }}
              />
            )}
          </PopoverButton>
          <UpMenu words={t('acts.assign')}>
            <PeopleItems onChosen={(uid) => acts.assign(selected, uid)} />
          </UpMenu>
          <UpMenu words={t('acts.priority')}>
            {priorities.map((priority) => (
              <Menu.Item key={priority} onClick={() => acts.setPriority(selected, priority)}>
                {t(`priorities.${priority}`)}
              </Menu.Item>
            ))}
          </UpMenu>
          {lists.length > 0 && (
            <UpMenu words={t('acts.list')}>
              {lists.map(({ id, name }) => (
                <Menu.Item key={id} onClick={() => acts.setList(selected, { id, name })}>
                  {name}
                </Menu.Item>
              ))}
              <Menu.Item onClick={() => acts.setList(selected, undefined)}>
                {t('acts.noList')}
              </Menu.Item>
            </UpMenu>
          )}
          <Button variant="default" onClick={() => acts.remove(selected)}>
            {t('acts.remove')}
          </Button>
          <Button variant="subtle" onClick={clear}>
            {t('page.clear')}
          </Button>
        </>
      )}
    </section>
  );
}

function UpMenu({ words, children }: { words: string; children: ReactNode }) {
  return (
    <Menu position="top-start" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronUp size={14} aria-hidden />}>
          {words}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={lineClasses.people}>{children}</Menu.Dropdown>
    </Menu>
  );
}
