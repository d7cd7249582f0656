// An editor dealt with something that the region was told of its network.
import { endNoticeCommandSchema } from '@instroom/domain/organization/commands.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { endNoticeOf } from './end-notice.ts';

export const endNotice = regionCall(endNoticeCommandSchema, canEdit, (command, { uid }) =>
  endNoticeOf(db, { ...command, uid, now: new Date() }),
);
