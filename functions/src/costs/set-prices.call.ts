// A platformAdmin sets the prices from a day on.
import { setPricesCommandSchema } from '@instroom/domain/costs/prices.ts';
import { platformCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { setPricesOf } from './set-prices.ts';

export const setPrices = platformCall(setPricesCommandSchema, (command, { uid }) =>
  setPricesOf(db, { ...command, uid, now: new Date() }),
);
