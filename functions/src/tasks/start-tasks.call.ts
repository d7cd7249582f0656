// An editor starts a list of tasks for candidates, and takes that back.
import { canEdit } from '@instroom/domain/region/member.ts';
import {
  startTasksCommandSchema,
  undoStartTasksCommandSchema,
} from '@instroom/domain/task/start-commands.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { startTasksOf } from './start-tasks.ts';
import { undoStartTasksOf } from './undo-start-tasks.ts';

export const startTasks = regionCall(startTasksCommandSchema, canEdit, (command, { uid }) =>
  startTasksOf(db, { ...command, uid, now: new Date() }),
);
export const undoStartTasks = regionCall(undoStartTasksCommandSchema, canEdit, (command, { uid }) =>
  undoStartTasksOf(db, { ...command, uid, now: new Date() }),
);
