// Corrects a contact as it is now: it was written without asking the server. It writes only when something differs, so
// that the write does not wake its own trigger without end.
import { correctionsOfContact } from '@instroom/domain/candidate/contact.ts';
import { interactionSchema } from '@instroom/domain/candidate/interaction.ts';
import { interactionPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { ifUnchanged } from '../platform/if-unchanged.ts';
import { readDocument } from '../platform/read.ts';

type Place = { regionId: string; candidateId: string; interactionId: string };

export async function correctContact(
  db: Firestore,
  { regionId, candidateId, interactionId }: Place,
): Promise<void> {
  const document = db.doc(interactionPath(regionId, candidateId, interactionId));
  const snapshot = await document.get();
  const contact = readDocument(snapshot, interactionSchema);
  const { updateTime } = snapshot;
  if (!contact || !updateTime) return;
  const corrections = correctionsOfContact(contact, updateTime.toDate());
  if (Object.keys(corrections).length === 0) return;
  // Something newer has an event of its own, which looks again.
  await ifUnchanged(document.update(corrections, { lastUpdateTime: updateTime }));
}
