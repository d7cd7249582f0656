// Open tasks as a list shows them: by when they are due, and the pool of those that nobody has.
import { dayAfter, weekOf } from '@instroom/domain/calendar.ts';
import { type Priority, priorities } from '@instroom/domain/task/task.ts';
import type { TaskRow } from '../../data/tasks.ts';

export const dueGroups = [
  'late',
  'today',
  'tomorrow',
  'thisWeek',
  'nextWeek',
  'later',
  'never',
] as const;
export type DueGroup = (typeof dueGroups)[number];

/** `never`: without a day. */
export function dueGroupOf(dueDate: string | undefined, today: string): DueGroup {
  if (!dueDate) return 'never';
  if (dueDate < today) return 'late';
  if (dueDate === today) return 'today';
  const { tomorrow, endOfWeek, endOfNextWeek } = daysAround(today);
  if (dueDate === tomorrow) return 'tomorrow';
  if (dueDate <= endOfWeek) return 'thisWeek';
  return dueDate <= endOfNextWeek ? 'nextWeek' : 'later';
}

let last: { today: string; tomorrow: string; endOfWeek: string; endOfNextWeek: string } | undefined;

/** Thousands of tasks are asked about on one day. */
function daysAround(today: string) {
  if (last?.today !== today) {
    const endOfWeek = weekOf(today).at(-1) ?? today;
    last = {
      today,
      tomorrow: dayAfter(today, 1),
      endOfWeek,
      endOfNextWeek: dayAfter(endOfWeek, 7),
    };
  }
  return last;
}

const weightOf = (priority: Priority) => -priorities.indexOf(priority);

const titles = new Intl.Collator('nl');
const orderOf = (one: string, other: string) => (one < other ? -1 : Number(one > other));

/** What is due first, then what matters most, then by title; without a day last. */
export function byDue(one: TaskRow, other: TaskRow): number {
  return (
    orderOf(one.dueDate ?? '9', other.dueDate ?? '9') ||
    weightOf(one.priority) - weightOf(other.priority) ||
    titles.compare(one.title, other.title) ||
    orderOf(one.id, other.id)
  );
}

export type Grouped = { group: DueGroup; rows: TaskRow[] };

/** Groups that hold something, in the order of their days. */
export function grouped(rows: readonly TaskRow[], today: string): Grouped[] {
  const byGroup = Map.groupBy(rows.toSorted(byDue), ({ dueDate }) => dueGroupOf(dueDate, today));
  return dueGroups.flatMap((group) => {
    const found = byGroup.get(group);
    return found ? [{ group, rows: found }] : [];
  });
}
