// What the link in a mail tells who has it: where it leads, for whom, and whether that person can sign in already.
import { DomainError } from '@instroom/domain/errors.ts';
import { regionPath } from '@instroom/domain/paths.ts';
import type { DescribedInvitation } from '@instroom/domain/region/people-commands.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import type { Auth } from 'firebase-admin/auth';
import type { Firestore } from 'firebase-admin/firestore';
import { hourlyCounter } from '../platform/hourly-limit.ts';
import { readDocument } from '../platform/read.ts';
import { findInvitation, requireOpen } from './find-invitation.ts';

/** Colleagues behind one address may all be invited on one day; whoever tries secrets needs far more. */
const mostPerHour = 120;

export async function describeInvitationOf(
  db: Firestore,
  auth: Auth,
  { token, address, now }: { token: string; address: string; now: Date },
): Promise<DescribedInvitation> {
  await countOrRefuse(db, address, now);
  const found = await findInvitation(db, (document) => document.get(), token, now);
  requireOpen(found);
  const { email, displayName, role, expiresAt } = found.invitation;
  const region = readDocument(await db.doc(regionPath(found.regionId)).get(), regionSchema);
  if (!region) throw new DomainError('invitation_unknown');
  return {
    regionName: region.name,
    role,
    email,
    displayName,
    expiresAt: expiresAt.toISOString(),
    hasAccount: await isKnown(auth, email),
  };
}

async function countOrRefuse(db: Firestore, address: string, now: Date): Promise<void> {
  const limit = { by: `describeInvitation:${address}`, most: mostPerHour };
  const counter = await hourlyCounter(db, [limit], now);
  await db.runTransaction(async (transaction) => {
    if (await counter.isFull(transaction)) throw new DomainError('too_many');
    counter.count(transaction);
  });
}

async function isKnown(auth: Auth, email: string): Promise<boolean> {
  const { users } = await auth.getUsers([{ email }]);
  return users.length > 0;
}
