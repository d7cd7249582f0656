// A platformAdmin makes a new region.
import { createRegionCommandSchema } from '@instroom/domain/onboarding/commands.ts';
import { platformCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { createRegionOf } from './create-region.ts';

export const createRegion = platformCall(createRegionCommandSchema, (command, by) =>
  createRegionOf(db, { ...command, by, now: new Date() }),
);
