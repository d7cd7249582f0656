// A region admin puts a field away, or takes it back. Its values stay where they are.
import { withState } from '@instroom/domain/custom/change-field-def.ts';
import type {
  ArchiveFieldDefCommand,
  FieldAnswer,
} from '@instroom/domain/custom/field-commands.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { accepted, found, inFieldCommand } from './field-command.ts';

type Command = ArchiveFieldDefCommand & { uid: string; now: Date };

export function archiveField(db: Firestore, command: Command): Promise<FieldAnswer> {
  const { key, state, uid, now } = command;
  return inFieldCommand(db, 'archiveFieldDef', command, async ({ existing }) => {
    const before = found(existing, key);
    const field = accepted(withState(before, state, { existing, uid, now }));
    const change = state === 'archived' ? 'archived' : 'restored';
    return { key, write: [field], audit: { change, fields: ['state'] } };
  });
}
