// Starts a template for candidates and takes that back, as one, for as long as it is offered.
import { mostStartedAtOnce, type StartTasksCommand } from '@instroom/domain/task/start-commands.ts';
import { useEffect, useState } from 'react';
import { mayBeMade, type Outcomes } from '../../data/in-parts.ts';
import { useSession } from '../../data/session.ts';
import { useInParts } from '../use-in-parts.ts';
import { sendStartTasks, sendUndoStartTasks } from './send-start-tasks.ts';

/** As many lanes as the server takes on at once without waiting. */
const pace = { atOnce: mostStartedAtOnce, lanes: 2, isRepeated: true };
const undoMs = 30_000;

export type StartWish = Pick<StartTasksCommand, 'templateId' | 'startDay' | 'assignee'>;
export type StartResult =
  | { kind: 'started'; startId: string; outcomes: Outcomes; taskCount: number }
  | { kind: 'undone'; outcomes: Outcomes; removed: number; kept: number };

export function useStartTasks() {
  const { regionId } = useSession();
  const { progress, send, stop } = useInParts(pace);
  const [result, setResult] = useState<StartResult>();
  const [mayUndo, setMayUndo] = useState(false);
  useEffect(() => {
    if (result?.kind !== 'started') return undefined;
    setMayUndo(true);
    const timer = setTimeout(() => setMayUndo(false), undoMs);
    return () => clearTimeout(timer);
  }, [result]);

  const start = async (wish: StartWish, ids: readonly string[]) => {
    const startId = crypto.randomUUID();
    const { outcomes, answers } = await send(ids, (candidateIds) =>
      sendStartTasks({ regionId, commandId: startId, ...wish, candidateIds }),
    );
    const taskCount = answers.reduce((sum, answer) => sum + answer.taskCount, 0);
    setResult({ kind: 'started', startId, outcomes, taskCount });
  };
  const undo = async () => {
    if (result?.kind !== 'started') return;
    const { startId } = result;
    const { outcomes, answers } = await send(mayBeMade(result.outcomes), (candidateIds) =>
      sendUndoStartTasks({ regionId, startedBy: startId, candidateIds }),
    );
    const sum = (name: 'removed' | 'kept') =>
      answers.reduce((total, answer) => total + answer[name], 0);
    setResult({ kind: 'undone', outcomes, removed: sum('removed'), kept: sum('kept') });
  };
  return {
    progress,
    result,
    mayUndo: mayUndo && result?.kind === 'started' && mayBeMade(result.outcomes).length > 0,
    start: (wish: StartWish, ids: readonly string[]) => void start(wish, ids),
    undo: () => void undo(),
    stop,
  };
}
export type StartingTasks = ReturnType<typeof useStartTasks>;
