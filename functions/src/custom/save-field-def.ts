// A region admin adds a field, or changes one.
import { changeField, newField } from '@instroom/domain/custom/change-field-def.ts';
import type { FieldAnswer, SaveFieldDefCommand } from '@instroom/domain/custom/field-commands.ts';
import type { FieldDef } from '@instroom/domain/custom/field-def.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { accepted, found, inFieldCommand } from './field-command.ts';

type Command = SaveFieldDefCommand & { uid: string; now: Date };

export function saveField(db: Firestore, command: Command): Promise<FieldAnswer> {
  const { entity, key, wish, isConfirmed, uid, now } = command;
  return inFieldCommand(db, 'saveFieldDef', command, async ({ existing, hasValues }) => {
    const circumstances = { existing, uid, now, isConfirmed };
    const before = key === undefined ? undefined : found(existing, key);
    const field = accepted(
      before
        ? changeField(before, wish, { ...circumstances, hasValues: await hasValues(before) })
        : newField(entity, wish, circumstances),
    );
    return {
      key: field.key,
      write: [field],
      audit: {
        change: before ? 'changed' : 'created',
        fields: changedNames(before, field),
        sensitive: field.confirmed?.kinds.join(' '),
      },
    };
  });
}

function changedNames(before: FieldDef | undefined, after: FieldDef): string[] {
  const known: Record<string, unknown> = before ?? {};
  return Object.entries(after)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(known[name]))
    .map(([name]) => name)
    .filter((name) => !/^(created|updated)(At|By)$/.test(name));
}
