import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { forgetKnownTasks, useMadeTasks, withMadeTasks } from '../../data/made-tasks.ts';
import { useSession } from '../../data/session.ts';
import { privateTasksQuery, rowOfTask, type TaskRow, taskBoardQuery } from '../../data/tasks.ts';

export type OpenTasks = {
  rows: TaskRow[];
  /** What this version of the application cannot read. */
  unreadable: number;
};

/** All open tasks that who looks may see, live, with what was done here and is not known there yet; as a query. */
export function useOpenTasks() {
  const { regionId, account } = useSession();
  const board = useQuery(taskBoardQuery(regionId));
  const own = useQuery(privateTasksQuery(regionId, account.uid));
  const made = useMadeTasks();
  const data = useMemo((): OpenTasks | undefined => {
    if (!board.data || !own.data) return undefined;
    const rows = [...withMadeTasks(board.data, made), ...own.data.rows.map(rowOfTask)];
    return { rows, unreadable: board.data.unreadable + own.data.unreadable };
  }, [board.data, own.data, made]);
  useEffect(() => {
    if (board.data) forgetKnownTasks(board.data);
  }, [board.data]);
  return {
    data,
    error: board.error ?? own.error,
    refetch: () => {
      for (const part of [board, own]) if (part.error) void part.refetch();
    },
  };
}
