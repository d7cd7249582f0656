// Starts a template for candidates and takes that back, as one, for as long as it is offered.
import type { StartTasksCommand } from '@instroom/domain/task/start-commands.ts';
import { useEffect, useRef, useState } from 'react';
import { inParts, mayBeStarted, type StartOutcomes } from '../../data/in-parts.ts';
import { useSession } from '../../data/session.ts';
import { sendStartTasks, sendUndoStartTasks } from './send-start-tasks.ts';

const undoMs = 30_000;

export type StartWish = Pick<StartTasksCommand, 'templateId' | 'startDay' | 'assignee'>;
export type StartResult =
  | { kind: 'started'; startId: string; outcomes: StartOutcomes; taskCount: number }
  | { kind: 'undone'; outcomes: StartOutcomes; removed: number; kept: number };

export function useStartTasks() {
  const { regionId } = useSession();
  const [progress, setProgress] = useState<{ done: number; total: number }>();
  const [result, setResult] = useState<StartResult>();
  const [mayUndo, setMayUndo] = useState(false);
  const isStopped = useRef(false);
  useEffect(() => {
    if (result?.kind !== 'started') return undefined;
    setMayUndo(true);
    const timer = setTimeout(() => setMayUndo(false), undoMs);
    return () => clearTimeout(timer);
  }, [result]);

  const watching = (total: number) => {
    isStopped.current = false;
    const onProgress = (done: number) => setProgress({ done, total });
    return { isStopped: () => isStopped.current, onProgress };
  };
  const start = async (wish: StartWish, ids: readonly string[]) => {
    const startId = crypto.randomUUID();
    const { outcomes, answers } = await inParts(
      ids,
      (candidateIds) => sendStartTasks({ regionId, commandId: startId, ...wish, candidateIds }),
      watching(ids.length),
    );
    const taskCount = answers.reduce((sum, answer) => sum + answer.taskCount, 0);
    setResult({ kind: 'started', startId, outcomes, taskCount });
    setProgress(undefined);
  };
  const undo = async () => {
    if (result?.kind !== 'started') return;
    const { startId } = result;
    const ids = [...result.outcomes].flatMap(([id, outcome]) =>
      mayBeStarted(outcome) ? [id] : [],
    );
    const { outcomes, answers } = await inParts(
      ids,
      (candidateIds) => sendUndoStartTasks({ regionId, startedBy: startId, candidateIds }),
      watching(ids.length),
    );
    const sum = (name: 'removed' | 'kept') =>
      answers.reduce((total, answer) => total + answer[name], 0);
    setResult({ kind: 'undone', outcomes, removed: sum('removed'), kept: sum('kept') });
    setProgress(undefined);
  };
  return {
    progress,
    result,
    mayUndo:
      mayUndo && result?.kind === 'started' && [...result.outcomes.values()].some(mayBeStarted),
    start: (wish: StartWish, ids: readonly string[]) => void start(wish, ids),
    undo: () => void undo(),
    stop: () => {
      isStopped.current = true;
    },
  };
}
export type StartingTasks = ReturnType<typeof useStartTasks>;
