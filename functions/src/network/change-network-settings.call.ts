// A region admin says which organizations belong to the network.
import { changeNetworkSettingsCommandSchema } from '@instroom/domain/organization/commands.ts';
import { canManage } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { changeNetworkSettingsOf } from './change-network-settings.ts';

export const changeNetworkSettings = regionCall(
  changeNetworkSettingsCommandSchema,
  canManage,
  (command, { uid }) => changeNetworkSettingsOf(db, { ...command, uid, now: new Date() }),
);
