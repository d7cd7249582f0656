// A platformAdmin changes what is the platform's of a region: name, kind, status and area.
import { changeRegionCommandSchema } from '@instroom/domain/region/commands.ts';
import { platformCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { changeRegionOf } from './change-region.ts';

export const changeRegion = platformCall(changeRegionCommandSchema, (command, { uid }) =>
  changeRegionOf(db, { ...command, as: 'platformAdmin', uid, now: new Date() }),
);
