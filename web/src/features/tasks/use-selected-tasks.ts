import { useMemo, useState } from 'react';
import type { TaskRow } from '../../data/tasks.ts';

export type Selection = {
  isOn: boolean;
  /** Of those that are shown. */
  selected: readonly TaskRow[];
  has: (taskId: string) => boolean;
  toggle: (taskId: string) => void;
  selectAll: () => void;
  clear: () => void;
  start: () => void;
  stop: () => void;
};

/** Tasks that are chosen to be changed together; what is no longer shown is not among them. */
export function useSelectedTasks(rows: readonly TaskRow[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>();
  return useMemo(() => {
    const selected = rows.filter(({ id }) => chosen?.has(id));
    return {
      isOn: chosen !== undefined,
      selected,
      has: (taskId) => chosen?.has(taskId) ?? false,
      toggle: (taskId) =>
        setChosen((known = new Set()) => {
          const next = new Set(known);
          if (!next.delete(taskId)) next.add(taskId);
          return next;
        }),
      selectAll: () => setChosen(new Set(rows.map(({ id }) => id))),
      clear: () => setChosen(new Set()),
      start: () => setChosen(new Set()),
      stop: () => setChosen(undefined),
    };
  }, [rows, chosen]);
}
