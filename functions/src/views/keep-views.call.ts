// Whoever belongs to the region keeps views of his or her own; what sharing and removing demand, the use case knows.

import { canView } from '@instroom/domain/region/member.ts';
import {
  removeViewCommandSchema,
  restoreViewCommandSchema,
  saveViewCommandSchema,
} from '@instroom/domain/view/commands.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { saveViewOf } from './keep-views.ts';
import { removeViewOf, restoreViewOf } from './remove-view.ts';

export const saveView = regionCall(saveViewCommandSchema, canView, (command, { uid }) =>
  saveViewOf(db, { ...command, uid, now: new Date() }),
);
export const removeView = regionCall(removeViewCommandSchema, canView, (command, { uid }) =>
  removeViewOf(db, { ...command, uid, now: new Date() }),
);
export const restoreView = regionCall(restoreViewCommandSchema, canView, (command, { uid }) =>
  restoreViewOf(db, { ...command, uid, now: new Date() }),
);
