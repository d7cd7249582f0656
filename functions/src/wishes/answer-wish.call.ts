// Who administers the platform answers a wish, or removes it.
import {
  answerWishCommandSchema,
  removeWishCommandSchema,
} from '@instroom/domain/platform/wish.ts';
import { platformCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { answerWishOf, removeWishOf } from './answer-wish.ts';

export const answerWish = platformCall(answerWishCommandSchema, (command, { uid }) =>
  answerWishOf(db, { ...command, uid, now: new Date() }),
);

export const removeWish = platformCall(removeWishCommandSchema, (command, { uid }) =>
  removeWishOf(db, { ...command, uid, now: new Date() }),
);
