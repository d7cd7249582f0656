// An editor gives many candidates the same owner, label or phase, and takes that back.
import {
  changeManyCommandSchema,
  undoManyCommandSchema,
} from '@instroom/domain/candidate/commands.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { changeManyOf } from './change-many.ts';
import { undoManyOf } from './undo-many.ts';

export const changeMany = regionCall(changeManyCommandSchema, canEdit, (command, { uid }) =>
  changeManyOf(db, { ...command, uid, now: new Date() }),
);
export const undoMany = regionCall(undoManyCommandSchema, canEdit, (command, { uid }) =>
  undoManyOf(db, { ...command, uid, now: new Date() }),
);
