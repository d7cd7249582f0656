// Tells whoever a dossier belongs to that the candidate filled in a form anew, for as long as nobody answered that.
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { interactionSchema } from '@instroom/domain/candidate/interaction.ts';
import { newNotification, proposalId } from '@instroom/domain/notification/notification.ts';
import { candidatePath, interactionPath } from '@instroom/domain/paths.ts';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';
import { keepNotification, mayBeTold } from './keep-notification.ts';

type Place = { regionId: string; candidateId: string; interactionId: string };
type Change = { before: DocumentSnapshot; after: DocumentSnapshot } | undefined;

export async function notifyProposal(db: Firestore, place: Place, change: Change): Promise<void> {
  const { regionId, candidateId, interactionId } = place;
  // Most contacts are none: then this costs no read.
  if (isOpen(change?.before) === isOpen(change?.after)) return;
  const candidate = await db.doc(candidatePath(regionId, candidateId)).get();
  const uid = readDocument(candidate, candidateSchema)?.ownerUid;
  if (!uid) return;
  await keepNotification(db, regionId, proposalId(uid, interactionId), async (stored) => {
    const document = db.doc(interactionPath(regionId, candidateId, interactionId));
    const now = readDocument(await document.get(), interactionSchema);
    if (now?.proposal?.state !== 'open') return undefined;
    if (stored || !(await mayBeTold(db, regionId, uid))) return stored;
    return newNotification({ uid, kind: 'proposal', at: now.at, candidateId });
  });
}

function isOpen(snapshot: DocumentSnapshot | undefined): boolean {
  return snapshot?.get('proposal.state') === 'open';
}
