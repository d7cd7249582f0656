// A region admin removes a field that nobody ever filled in, or no longer has.
import type { DeleteFieldDefCommand, FieldAnswer } from '@instroom/domain/custom/field-commands.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { found, inFieldCommand } from './field-command.ts';

type Command = DeleteFieldDefCommand & { uid: string; now: Date };

export function deleteField(db: Firestore, command: Command): Promise<FieldAnswer> {
  const { key } = command;
  return inFieldCommand(db, 'deleteFieldDef', command, async ({ existing, hasValues }) => {
    const remove = found(existing, key);
    if (await hasValues(remove)) throw new DomainError('field_in_use');
    return { key, write: [], remove, audit: { change: 'deleted' } };
  });
}
