// An editor takes back what he or she removed a moment ago.
import { undoRemovalCommandSchema } from '@instroom/domain/organization/commands.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { undoRemovalOf } from './undo-removal.ts';

export const undoRemoval = regionCall(undoRemovalCommandSchema, canEdit, (command, { uid }) =>
  undoRemovalOf(db, { ...command, uid, now: new Date() }),
);
