import {
  type ArchiveMailTemplateCommand,
  mailTemplateAnswerSchema,
  type SaveMailTemplateCommand,
} from '@instroom/domain/mail/template-commands.ts';
import { call } from '../../../data/call.ts';

/** Refused where a colleague changed it since it was read. */
export const sendSaveTemplate = (command: SaveMailTemplateCommand) =>
  call('saveMailTemplate', command, mailTemplateAnswerSchema);
export const sendArchiveTemplate = (command: ArchiveMailTemplateCommand) =>
  call('archiveMailTemplate', command, mailTemplateAnswerSchema);
