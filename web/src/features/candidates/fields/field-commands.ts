import {
  type ChangeContactCommand,
  changeContactAnswerSchema,
} from '@instroom/domain/candidate/commands.ts';
import { candidatePath } from '@instroom/domain/paths.ts';
import { deleteField, doc, serverTimestamp, updateDoc } from 'firebase/firestore';
import { call } from '../../../data/call.ts';
import { database } from '../../../data/database.ts';
import type { Patch } from './draft.ts';

/** A direct edit: only the fields that changed, and who did it. Resolves when the server has it. */
export function saveFields(
  { regionId, candidateId, uid }: { regionId: string; candidateId: string; uid: string },
  changes: Patch,
): Promise<void> {
  const written = Object.entries(changes).map(([field, value]) => [
    field,
    value === undefined ? deleteField() : value,
  ]);
  return updateDoc(doc(database(), candidatePath(regionId, candidateId)), {
    ...Object.fromEntries(written),
    updatedAt: serverTimestamp(),
    updatedBy: uid,
  });
}

export function sendChangeContact(command: ChangeContactCommand) {
  return call('changeContact', command, changeContactAnswerSchema);
}
