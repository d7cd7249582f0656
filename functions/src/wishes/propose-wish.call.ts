// An editor proposes something for the system itself, on behalf of his or her region.
import { proposeWishCommandSchema } from '@instroom/domain/platform/wish.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { proposeWishOf } from './propose-wish.ts';

export const proposeWish = regionCall(proposeWishCommandSchema, canEdit, (command, { uid }) =>
  proposeWishOf(db, { ...command, uid, now: new Date() }),
);
