import { dayAfter, dayOf } from '@instroom/domain/calendar.ts';
import { ActionIcon, Button, Popover, Title, UnstyledButton } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../../data/tasks.ts';
import { useClock } from '../../shared/clock.ts';
import { byDue } from '../../shared/tasks/task-groups.ts';
import { TaskMenus } from '../../shared/tasks/task-menus.tsx';
import { useTaskActs } from '../../shared/tasks/use-task-acts.ts';
import {
  formatDayInWeek,
  formatMonthInYear,
  formatNumber,
  formatShortDay,
} from '../../ui/format.ts';
import classes from './calendar.module.css';
import { Carried } from './carried.tsx';
import carryClasses from './carry.module.css';
import { monthAfter, weekNumber, weeksOf } from './month.ts';
import { TaskChip } from './task-chip.tsx';
import { type Carry, useCarry } from './use-carry.ts';
import { useTaskSearch } from './use-task-search.ts';

const never = 'never';
const shownInDay = 4;
const steps: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

type Props = { rows: readonly TaskRow[]; onOpen: (taskId: string) => void };

/** A month of tasks, each on its day; a task is dragged to another. */
export function CalendarView({ rows, onOpen }: Props) {
  const { t } = useTranslation('tasks');
  const today = useClock(dayOf);
  const acts = useTaskActs();
  const { search, change } = useTaskSearch();
  const month = search.maand ?? today.slice(0, 7);
  const weeks = useMemo(() => weeksOf(month), [month]);
  const days = useMemo(() => new Set(weeks.flat()), [weeks]);
  const byDay = useMemo(
    () => Map.groupBy(rows.toSorted(byDue), ({ dueDate }) => dueDate ?? never),
    [rows],
  );
  const carry = useCarry({
    isEditable: acts !== undefined,
    placeBeside: (place, key) => {
      const step = steps[key];
      if (!step) return undefined;
      if (place === never) return weeks[0]?.[0];
      const day = dayAfter(place, step);
      return days.has(day) ? day : undefined;
    },
    onDrop: (taskId, place) => {
      const task = rows.find(({ id }) => id === taskId);
      if (task && !(task.repeats && place === never))
        acts?.setDay([task], place === never ? undefined : place);
    },
  });
  const nameOfPlace = (place: string) => (place === never ? t('due.none') : formatDayInWeek(place));
  const to = (next: string) => change({ maand: next === today.slice(0, 7) ? undefined : next });
  const day = { today, carry, onOpen };
  const unplanned = byDay.get(never) ?? [];
  return (
    <TaskMenus today={today} acts={acts} onOpen={onOpen}>
      <section aria-label={t('calendar.label')} {...carry.region}>
        <div className={classes.heading}>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={t('calendar.previous')}
            onClick={() => to(monthAfter(month, -1))}
          >
            <IconChevronLeft size={18} stroke={1.6} aria-hidden />
          </ActionIcon>
          <Title order={2} className={classes.month} aria-live="polite">
            {formatMonthInYear(month)}
          </Title>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={t('calendar.next')}
            onClick={() => to(monthAfter(month, 1))}
          >
            <IconChevronRight size={18} stroke={1.6} aria-hidden />
          </ActionIcon>
          <Button variant="default" onClick={() => to(today.slice(0, 7))}>
            {t('calendar.today')}
          </Button>
          {acts && <p className={carryClasses.help}>{t('calendar.help')}</p>}
        </div>
        <div className={classes.calendar}>
          {weeks[0]?.map((name, index) => (
            <span
              key={name}
              className={classes.weekday}
              style={{ gridColumn: index + 1 }}
              aria-hidden
            >
              {formatShortDay(name).slice(0, 2)}
            </span>
          ))}
          {weeks.flat().map((date, index) => (
            <Day
              key={date}
              {...day}
              date={date}
              isOther={!date.startsWith(month)}
              {...(index % 7 === 0 && { week: weekNumber(date) })}
              rows={byDay.get(date) ?? []}
            />
          ))}
        </div>
        {unplanned.length > 0 && <Unplanned {...day} rows={unplanned} />}
        <Carried carry={carry} rows={rows} nameOfPlace={nameOfPlace} />
      </section>
    </TaskMenus>
  );
}

type DayProps = Props & { today: string; carry: Carry };

function Chips({ rows, today, carry, onOpen }: DayProps) {
  return (
    <ul className={carryClasses.chips}>
      {rows.map((task) => (
        <TaskChip
          key={task.id}
          task={task}
          today={today}
          isHeld={carry.held?.id === task.id}
          hasDue={false}
          onOpen={onOpen}
        />
      ))}
    </ul>
  );
}

type OneDay = DayProps & { date: string; isOther: boolean; week?: number };

function Day({ date, isOther, week, ...day }: OneDay) {
  const { t } = useTranslation('tasks');
  const { rows, today, carry } = day;
  const [isOpen, setOpen] = useState(false);
  const more = rows.length - shownInDay;
  const isToday = date === today;
  return (
    <section
      className={classes.day}
      data-place={date}
      data-other={isOther || undefined}
      data-empty={rows.length === 0 || undefined}
      data-over={(carry.held?.over === date && carry.held.from !== date) || undefined}
      aria-label={t('calendar.dayLabel', {
        day: formatDayInWeek(date),
        number: formatNumber(rows.length),
      })}
    >
      <div className={classes.date}>
        <span className={classes.number}>
          <span className={isToday ? classes.today : undefined}>{Number(date.slice(8))}</span>
        </span>
        <span className={classes.wholeDate} data-today={isToday || undefined}>
          {formatDayInWeek(date)}
        </span>
        {week !== undefined && (
          <span className={classes.week}>{t('calendar.week', { number: week })}</span>
        )}
      </div>
      <Chips {...day} rows={rows.slice(0, shownInDay)} />
      {more > 0 && (
        <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus width={300} shadow="md">
          <Popover.Target>
            <UnstyledButton className={classes.more} onClick={() => setOpen(!isOpen)}>
              {t('calendar.more', { number: formatNumber(more) })}
            </UnstyledButton>
          </Popover.Target>
          <Popover.Dropdown aria-label={formatDayInWeek(date)} className={classes.rest}>
            <Chips {...day} rows={rows.slice(shownInDay)} />
          </Popover.Dropdown>
        </Popover>
      )}
    </section>
  );
}

function Unplanned(props: DayProps) {
  const { t } = useTranslation('tasks');
  const { rows, carry } = props;
  const [most, setMost] = useState(20);
  const title = t('calendar.unplanned', { number: formatNumber(rows.length) });
  return (
    <section
      className={classes.unplanned}
      data-place={never}
      data-over={(carry.held?.over === never && carry.held.from !== never) || undefined}
      aria-label={title}
    >
      <h2 className={carryClasses.placeName}>{title}</h2>
      <Chips {...props} rows={rows.slice(0, most)} />
      {rows.length > most && (
        <Button variant="subtle" size="compact-sm" onClick={() => setMost(most + 40)}>
          {t('page.more', { number: formatNumber(Math.min(40, rows.length - most)) })}
        </Button>
      )}
    </section>
  );
}
