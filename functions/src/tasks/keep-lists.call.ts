// Whoever may edit keeps lists of tasks; what sharing and putting away demand, the use case knows.
import { canEdit } from '@instroom/domain/region/member.ts';
import {
  archiveTaskListCommandSchema,
  saveTaskListCommandSchema,
} from '@instroom/domain/task/list-commands.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { archiveTaskListOf, saveTaskListOf } from './keep-lists.ts';

export const saveTaskList = regionCall(saveTaskListCommandSchema, canEdit, (command, { uid }) =>
  saveTaskListOf(db, { ...command, uid, now: new Date() }),
);
export const archiveTaskList = regionCall(
  archiveTaskListCommandSchema,
  canEdit,
  (command, { uid }) => archiveTaskListOf(db, { ...command, uid, now: new Date() }),
);
