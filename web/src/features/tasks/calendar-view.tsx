import { dayAfter, dayOf } from '@instroom/domain/calendar.ts';
import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../../data/tasks.ts';
import calendarClasses from '../../shared/calendar/calendar.module.css';
import { weeksOf } from '../../shared/calendar/month.ts';
import { MonthCalendar } from '../../shared/calendar/month-calendar.tsx';
import { useClock } from '../../shared/clock.ts';
import { byDue } from '../../shared/tasks/task-groups.ts';
import { TaskMenus } from '../../shared/tasks/task-menus.tsx';
import { useTaskActs } from '../../shared/tasks/use-task-acts.ts';
import { formatDayInWeek, formatNumber } from '../../ui/format.ts';
import { Carried } from './carried.tsx';
import carryClasses from './carry.module.css';
import { TaskChip } from './task-chip.tsx';
import { type Carry, useCarry } from './use-carry.ts';
import { useTaskSearch } from './use-task-search.ts';

const never = 'never';
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
  const day = { today, carry, onOpen };
  const unplanned = byDay.get(never) ?? [];
  return (
    <TaskMenus today={today} acts={acts} onOpen={onOpen}>
      <MonthCalendar
        month={month}
        today={today}
        label={t('calendar.label')}
        byDay={byDay}
        dayLabel={(name, number) => t('calendar.dayLabel', { day: name, number })}
        items={(shown) => <Chips {...day} rows={shown} />}
        onMonth={(next) => change({ maand: next === today.slice(0, 7) ? undefined : next })}
        overDay={carry.held && carry.held.from !== carry.held.over ? carry.held.over : undefined}
        region={carry.region}
        help={acts && <p className={carryClasses.help}>{t('calendar.help')}</p>}
      >
        {unplanned.length > 0 && <Unplanned {...day} rows={unplanned} />}
        <Carried carry={carry} rows={rows} nameOfPlace={nameOfPlace} />
      </MonthCalendar>
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

function Unplanned(props: DayProps) {
  const { t } = useTranslation('tasks');
  const { rows, carry } = props;
  const [most, setMost] = useState(20);
  const title = t('calendar.unplanned', { number: formatNumber(rows.length) });
  return (
    <section
      className={calendarClasses.unplanned}
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
