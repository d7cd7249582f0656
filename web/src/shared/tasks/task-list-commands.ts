import {
  type ArchiveTaskListCommand,
  type SaveTaskListCommand,
  taskListAnswerSchema,
} from '@instroom/domain/task/list-commands.ts';
import { call } from '../../data/call.ts';

export function sendSaveTaskList(command: SaveTaskListCommand) {
  return call('saveTaskList', command, taskListAnswerSchema);
}

export function sendArchiveTaskList(command: ArchiveTaskListCommand) {
  return call('archiveTaskList', command, taskListAnswerSchema);
}
