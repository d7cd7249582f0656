// Somebody who was invited becomes a member. The secret of the link went to one mailbox, so whoever brings it has that
// mailbox (docs/decisions/0012): the account must be of that address, and its address counts as proven from then on.
import { normalizeEmail } from '@instroom/domain/candidate/identity.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { memberPath, regionPath } from '@instroom/domain/paths.ts';
import { type Member, memberSchema, memberSecurity } from '@instroom/domain/region/member.ts';
import type { AcceptInvitationAnswer } from '@instroom/domain/region/people-commands.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import type { Auth, UserRecord } from 'firebase-admin/auth';
import type { Firestore } from 'firebase-admin/firestore';
import { recordAudit } from '../audit/record-audit.ts';
import type { Caller } from '../platform/caller.ts';
import { readDocument } from '../platform/read.ts';
import { type FoundInvitation, findInvitation, requireOpen } from './find-invitation.ts';

type Accepting = Pick<Caller, 'uid' | 'signInProvider'> & { token: string; now: Date };

export async function acceptInvitationBy(
  db: Firestore,
  auth: Auth,
  { uid, signInProvider, token, now }: Accepting,
): Promise<AcceptInvitationAnswer> {
  // As it is now: what a session says of its address may be an hour old.
  const account = await auth.getUser(uid);
  const first = await findInvitation(db, (document) => document.get(), token, now);
  if (isDoneBy(account, first)) return { regionId: first.regionId };
  requireFor(account, first);
  await proveAddress(auth, account, signInProvider);

  return db.runTransaction(async (transaction) => {
    const found = await findInvitation(db, (document) => transaction.get(document), token, now);
    const { regionId, document, invitation } = found;
    if (isDoneBy(account, found)) return { regionId };
    requireFor(account, found);
    const place = db.doc(memberPath(regionId, uid));
    const [known, storedRegion] = await transaction.getAll(place, db.doc(regionPath(regionId)));
    const before = known && readDocument(known, memberSchema);
    if (before?.active) throw new DomainError('already_member');
    const region = storedRegion && readDocument(storedRegion, regionSchema);
    if (!region) throw new DomainError('not_found');

    const { role, displayName, email, createdBy } = invitation;
    const member: Member = memberSchema.parse({
      schemaVersion: 1,
      since: now,
      createdAt: now,
      createdBy,
      // Somebody who comes back has a history here.
      ...before,
      ...{ role, displayName, email, active: true, updatedAt: now, updatedBy: uid },
      ...memberSecurity(region, role),
    });
    transaction.set(place, member);
    transaction.update(document, {
      state: 'accepted',
      acceptedAt: now,
      acceptedByUid: uid,
      updatedAt: now,
      updatedBy: uid,
    });
    recordAudit(db, transaction, regionId, {
      at: now,
      byUid: uid,
      kind: 'invitation_accepted',
      memberUid: uid,
      detail: { invitationId: document.id, role },
    });
    return { regionId };
  });
}

/** The same click twice. It makes nobody a member again who was deactivated since. */
function isDoneBy({ uid }: UserRecord, { invitation }: FoundInvitation): boolean {
  return invitation.state === 'accepted' && invitation.acceptedByUid === uid;
}

function requireFor({ uid, email = '' }: UserRecord, found: FoundInvitation): void {
  if (normalizeEmail(email) !== found.invitation.emailNormalized)
    throw new DomainError('invitation_other_address');
  requireOpen(found);
  if (found.invitation.createdBy === uid) throw new DomainError('own_invitation');
}

/**
 * An account whose address was never proven may have been made by somebody else, in the hope that its owner would come:
 * no other way in than the one that is used now survives the proof.
 */
async function proveAddress(auth: Auth, account: UserRecord, signInProvider: string) {
  if (account.emailVerified) return;
  const others = account.providerData
    .map(({ providerId }) => providerId)
    .filter((providerId) => providerId !== signInProvider);
  await auth.updateUser(account.uid, {
    emailVerified: true,
    ...(others.length > 0 && { providersToUnlink: others }),
  });
}
