// An editor casts the vote of his or her region, or takes it back.
import { voteWishCommandSchema } from '@instroom/domain/platform/wish.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { voteWishOf } from './vote-wish.ts';

export const voteWish = regionCall(voteWishCommandSchema, canEdit, (command, { uid }) =>
  voteWishOf(db, { ...command, uid, now: new Date() }),
);
