// A member takes a report or a page of figures along. With small numbers in it only a region admin does, who says what for.
import { canManage, canView } from '@instroom/domain/region/member.ts';
import { reportFiguresExportCommandSchema } from '@instroom/domain/report/commands.ts';
import { regionCall } from '../platform/callable.ts';
import { admitMember } from '../platform/caller.ts';
import { db } from '../platform/firebase.ts';
import { recordFiguresExport } from './record-figures-export.ts';

export const reportFiguresExport = regionCall(
  reportFiguresExportCommandSchema,
  canView,
  async (command, caller) => {
    if (command.purpose) await admitMember(command.regionId, caller, canManage);
    return recordFiguresExport(db, { ...command, uid: caller.uid, now: new Date() });
  },
);
