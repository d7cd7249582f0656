// Whether a mail to a candidate may still leave: between queueing and sending somebody may have restricted or erased the
// dossier, or the candidate withdrew consent or has another address.
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { isConsentWithdrawn } from '@instroom/domain/candidate/consent.ts';
import type { HeldReason } from '@instroom/domain/mail/delivery.ts';
import { isToCandidate, type Mail } from '@instroom/domain/mail/mail.ts';
import { candidatePath } from '@instroom/domain/paths.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';
import { withdrawalsOf } from './withdrawals-of.ts';

export async function whyHeld(
  db: Firestore,
  transaction: Transaction,
  regionId: string | undefined,
  { kind, candidateId, to }: Mail,
): Promise<HeldReason | undefined> {
  // Who filled in a form just now wants to hear of it, also at another address than the dossier has.
  if (kind === 'form_received') return whyFormHeld(db, transaction, regionId, candidateId);
  if (!isToCandidate({ kind })) return undefined;
  if (regionId === undefined || candidateId === undefined) return 'gone';
  const stored = await transaction.get(db.doc(candidatePath(regionId, candidateId)));
  const candidate = readDocument(stored, candidateSchema);
  if (!candidate) return 'gone';
  if (candidate.restricted) return 'restricted';
  if (candidate.email !== to) return 'address_changed';
  const withdrawals = await withdrawalsOf(db, transaction, { regionId, candidateId });
  return isConsentWithdrawn(candidate.consent, withdrawals) ? 'consent_withdrawn' : undefined;
}

async function whyFormHeld(
  db: Firestore,
  transaction: Transaction,
  regionId: string | undefined,
  candidateId: string | undefined,
): Promise<HeldReason | undefined> {
  if (regionId === undefined || candidateId === undefined) return 'gone';
  const stored = await transaction.get(db.doc(candidatePath(regionId, candidateId)));
  const candidate = readDocument(stored, candidateSchema);
  if (!candidate) return 'gone';
  return candidate.restricted ? 'restricted' : undefined;
}
