// Which of the open tasks a page shows.
import { isInPool, isLate } from '@instroom/domain/insight/tasks-by-person.ts';
import type { TaskRow } from '../../data/tasks.ts';
import type { TaskSearch } from '../../shared/tasks/task-search.ts';

export type Viewer = { uid: string; activeUids: ReadonlySet<string>; today: string };

/** Of one's own are also those that a colleague shares, and those of nobody that one made. */
export function shownTasks(
  rows: readonly TaskRow[],
  { van = 'mijn', lijst, toon }: TaskSearch,
  { uid, activeUids, today }: Viewer,
): TaskRow[] {
  const isInScope = (row: TaskRow): boolean => {
    if (van === 'team') return true;
    const isFree = isInPool(row, activeUids);
    if (van === 'te-verdelen') return isFree;
    return row.assigneeUid === uid || (isSharedWith(row, uid) && !isFree);
  };
  return rows.filter(
    (row) =>
      (lijst === undefined || row.listId === lijst) &&
      (toon !== 'te-laat' || isLate(row, today)) &&
      isInScope(row),
  );
}

/** Its maker comes first; the others are who has it and with whom it is shared. */
function isSharedWith({ people }: TaskRow, uid: string): boolean {
  return people.indexOf(uid) > 0;
}
