// A platformAdmin establishes what is told of a year of all regions together.
import { establishYearCommandSchema } from '@instroom/domain/beyond/beyond-year.ts';
import { platformCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { establishYearOf } from './establish-year.ts';

export const establishYear = platformCall(
  establishYearCommandSchema,
  (command, { uid }) => establishYearOf(db, { ...command, uid, now: new Date() }),
  { timeoutSeconds: 120 },
);
