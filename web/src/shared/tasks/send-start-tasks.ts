import {
  type StartTasksCommand,
  startTasksAnswerSchema,
  type UndoStartTasksCommand,
  undoStartTasksAnswerSchema,
} from '@instroom/domain/task/start-commands.ts';
import { call } from '../../data/call.ts';

/** Part of a start: all parts have one `commandId`, so that they are taken back as one. */
export function sendStartTasks(command: StartTasksCommand) {
  return call('startTasks', command, startTasksAnswerSchema);
}

export function sendUndoStartTasks(command: UndoStartTasksCommand) {
  return call('undoStartTasks', command, undoStartTasksAnswerSchema);
}
