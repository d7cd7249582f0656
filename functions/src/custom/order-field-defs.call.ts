// A region admin gives the own fields another order.
import { orderFieldDefsCommandSchema } from '@instroom/domain/custom/field-commands.ts';
import { canManage } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { orderFields } from './order-field-defs.ts';

export const orderFieldDefs = regionCall(
  orderFieldDefsCommandSchema,
  canManage,
  (command, { uid }) => orderFields(db, { ...command, uid, now: new Date() }),
);
