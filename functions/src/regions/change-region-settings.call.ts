// A regionAdmin changes the settings of the own region.
import { changeRegionSettingsCommandSchema } from '@instroom/domain/region/commands.ts';
import { canManage } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { changeRegionOf } from './change-region.ts';

export const changeRegionSettings = regionCall(
  changeRegionSettingsCommandSchema,
  canManage,
  (command, { uid }) => changeRegionOf(db, { ...command, as: 'regionAdmin', uid, now: new Date() }),
);
