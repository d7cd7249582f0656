// Who may write to candidates, keeps the templates for it.
import {
  archiveMailTemplateCommandSchema,
  saveMailTemplateCommandSchema,
} from '@instroom/domain/mail/template-commands.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { archiveMailTemplateOf, saveMailTemplateOf } from './keep-mail-templates.ts';

export const saveMailTemplate = regionCall(
  saveMailTemplateCommandSchema,
  canEdit,
  (command, { uid }) => saveMailTemplateOf(db, { ...command, uid, now: new Date() }),
);
export const archiveMailTemplate = regionCall(
  archiveMailTemplateCommandSchema,
  canEdit,
  (command, { uid }) => archiveMailTemplateOf(db, { ...command, uid, now: new Date() }),
);
