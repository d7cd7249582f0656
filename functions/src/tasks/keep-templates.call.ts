// Whoever may edit keeps the region's lists of tasks to start from.
import { canEdit } from '@instroom/domain/region/member.ts';
import {
  archiveTaskTemplateCommandSchema,
  saveTaskTemplateCommandSchema,
} from '@instroom/domain/task/template-commands.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { archiveTaskTemplateOf, saveTaskTemplateOf } from './keep-templates.ts';

export const saveTaskTemplate = regionCall(
  saveTaskTemplateCommandSchema,
  canEdit,
  (command, { uid }) => saveTaskTemplateOf(db, { ...command, uid, now: new Date() }),
);
export const archiveTaskTemplate = regionCall(
  archiveTaskTemplateCommandSchema,
  canEdit,
  (command, { uid }) => archiveTaskTemplateOf(db, { ...command, uid, now: new Date() }),
);
