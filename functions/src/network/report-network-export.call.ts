// A member exports a part of the network; viewers read it, so they may take it along.
import { reportNetworkExportCommandSchema } from '@instroom/domain/organization/commands.ts';
import { canView } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { recordNetworkExport } from './record-network-export.ts';

export const reportNetworkExport = regionCall(
  reportNetworkExportCommandSchema,
  canView,
  (command, { uid }) => recordNetworkExport(db, { ...command, uid, now: new Date() }),
);
