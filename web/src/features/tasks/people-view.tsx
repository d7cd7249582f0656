import { dayOf } from '@instroom/domain/calendar.ts';
import { isInPool } from '@instroom/domain/insight/tasks-by-person.ts';
import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../../data/tasks.ts';
import { useClock } from '../../shared/clock.ts';
import { byDue } from '../../shared/tasks/task-groups.ts';
import { TaskMenus } from '../../shared/tasks/task-menus.tsx';
import { useTaskActs } from '../../shared/tasks/use-task-acts.ts';
import { useColleagues } from '../../shared/use-colleagues.ts';
import { formatNumber } from '../../ui/format.ts';
import { Carried } from './carried.tsx';
import classes from './carry.module.css';
import { TaskChip } from './task-chip.tsx';
import { type Carry, useCarry } from './use-carry.ts';

/** The place of what nobody has. */
const pool = 'pool';
const shownFirst = 12;
const none: TaskRow[] = [];

type Props = { rows: readonly TaskRow[]; onOpen: (taskId: string) => void };

/** Who has how much to do; a task is dragged from one to another. */
export function PeopleView({ rows, onOpen }: Props) {
  const { t } = useTranslation('tasks');
  const today = useClock(dayOf);
  const acts = useTaskActs();
  const { active, activeUids, nameOf } = useColleagues();
  const places = useMemo(() => [pool, ...active.map(({ uid }) => uid)], [active]);
  const byPlace = useMemo(
    () =>
      Map.groupBy(rows.toSorted(byDue), (row) =>
        isInPool(row, activeUids) ? pool : (row.assigneeUid ?? pool),
      ),
    [rows, activeUids],
  );
  const most = Math.max(1, ...[...byPlace.values()].map(({ length }) => length));
  const carry = useCarry({
    isEditable: acts !== undefined,
    placeBeside: (place, key) => places[places.indexOf(place) + (stepOf[key] ?? 0)],
    onDrop: (taskId, place) => {
      const task = rows.find(({ id }) => id === taskId);
      if (task) acts?.assign([task], place === pool ? undefined : place);
    },
  });
  const nameOfPlace = (place: string) => (place === pool ? t('for.nobody') : nameOf(place));
  return (
    <TaskMenus today={today} acts={acts} onOpen={onOpen}>
      <section aria-label={t('people.region')} {...carry.region}>
        {acts && <p className={classes.help}>{t('people.help')}</p>}
        <div className={classes.people}>
          {places.map((place) => (
            <Person
              key={place}
              name={nameOfPlace(place)}
              place={place}
              rows={byPlace.get(place) ?? none}
              most={most}
              today={today}
              carry={carry}
              onOpen={onOpen}
            />
          ))}
        </div>
        <Carried carry={carry} rows={rows} nameOfPlace={nameOfPlace} />
      </section>
    </TaskMenus>
  );
}

const stepOf: Record<string, number> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

type PersonProps = Props & {
  name: string;
  place: string;
  /** Of whoever has most. */
  most: number;
  today: string;
  carry: Carry;
};

function Person({ name, place, rows, most, today, carry, onOpen }: PersonProps) {
  const { t } = useTranslation('tasks');
  const [shown, setShown] = useState(shownFirst);
  const count = rows.length;
  const { late, due } = useMemo(
    () => ({
      late: rows.filter(({ dueDate }) => dueDate !== undefined && dueDate < today).length,
      due: rows.filter(({ dueDate }) => dueDate === today).length,
    }),
    [rows, today],
  );
  const facts = [
    t('people.workload', { count, number: formatNumber(count) }),
    late > 0 && t('people.late', { number: formatNumber(late) }),
    due > 0 && t('people.due', { number: formatNumber(due) }),
  ];
  const more = Math.min(shownFirst, count - shown);
  return (
    <section
      className={classes.place}
      data-place={place}
      data-over={(carry.held?.over === place && carry.held.from !== place) || undefined}
      aria-label={name}
    >
      <h2 className={classes.placeName}>{name}</h2>
      <p className={classes.workload}>{facts.filter(Boolean).join(' · ')}</p>
      <div className={classes.track} aria-hidden>
        <div className={classes.load} style={{ width: `${(100 * count) / most}%` }} />
      </div>
      {count === 0 ? (
        <p className={classes.workload}>{t('people.none')}</p>
      ) : (
        <ul className={classes.chips}>
          {rows.slice(0, shown).map((task) => (
            <TaskChip
              key={task.id}
              task={task}
              today={today}
              isHeld={carry.held?.id === task.id}
              hasDue
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
      {more > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => setShown(shown + shownFirst)}>
          {t('page.more', { number: formatNumber(more) })}
        </Button>
      )}
    </section>
  );
}
