import {
  type ArchiveTaskTemplateCommand,
  type SaveTaskTemplateCommand,
  taskTemplateAnswerSchema,
} from '@instroom/domain/task/template-commands.ts';
import { call } from '../../../data/call.ts';

export function sendSaveTaskTemplate(command: SaveTaskTemplateCommand) {
  return call('saveTaskTemplate', command, taskTemplateAnswerSchema);
}

export function sendArchiveTaskTemplate(command: ArchiveTaskTemplateCommand) {
  return call('archiveTaskTemplate', command, taskTemplateAnswerSchema);
}
