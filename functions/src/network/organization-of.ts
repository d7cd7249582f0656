// The organization that a command is about, and what the region added to it.
import { DomainError } from '@instroom/domain/errors.ts';
import {
  type Organization,
  organizationSchema,
} from '@instroom/domain/organization/organization.ts';
import { newOverlay, type Overlay, overlaySchema } from '@instroom/domain/organization/overlay.ts';
import { organizationPath, orgOverlayPath } from '@instroom/domain/paths.ts';
import type { DocumentReference, Firestore, Transaction } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';

type About = { regionId: string; orgId: string; uid: string; now: Date };
type Found = { organization: Organization; overlay: Overlay; document: DocumentReference };

/** Nothing may be added to what does not exist. An overlay that is not there yet is an empty one. */
export async function organizationOf(
  db: Firestore,
  transaction: Transaction,
  { regionId, orgId, uid, now }: About,
): Promise<Found> {
  const document = db.doc(orgOverlayPath(regionId, orgId));
  const [stored, added] = await transaction.getAll(db.doc(organizationPath(orgId)), document);
  const organization = stored && readDocument(stored, organizationSchema);
  if (!organization) throw new DomainError('not_found');
  const overlay = (added && readDocument(added, overlaySchema)) ?? newOverlay({ uid, now });
  return { organization, overlay, document };
}
