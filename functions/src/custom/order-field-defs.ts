// A region admin gives the fields another order.
import type { FieldAnswer, OrderFieldDefsCommand } from '@instroom/domain/custom/field-commands.ts';
import { isActive } from '@instroom/domain/custom/field-def.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { inFieldCommand } from './field-command.ts';

type Command = OrderFieldDefsCommand & { uid: string; now: Date };

export function orderFields(db: Firestore, command: Command): Promise<FieldAnswer> {
  const { keys, uid, now } = command;
  return inFieldCommand(db, 'orderFieldDefs', command, async ({ existing }) => {
    // What was archived or added meanwhile keeps its order behind those that were named.
    const named = keys.flatMap((key) => existing.find((field) => field.key === key) ?? []);
    const all = [...new Set([...named, ...existing.filter(isActive), ...existing])];
    const write = all
      .map((field, order) => ({ ...field, order, updatedAt: now, updatedBy: uid }))
      .filter(({ key, order }) => existing.some((old) => old.key === key && old.order !== order));
    const [key = ''] = keys;
    return { key, write, audit: { change: 'ordered', fields: ['order'] } };
  });
}
