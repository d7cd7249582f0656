// Somebody who was invited to a region, with the secret of the link, as it stands in the mail.
import { randomUUID } from 'node:crypto';
import { addDays } from '@instroom/domain/instant.ts';
import { mailSchema } from '@instroom/domain/mail/mail.ts';
import { invitationPath, mailPath, mailsPath } from '@instroom/domain/paths.ts';
import { type Invitation, invitationSchema } from '@instroom/domain/region/invitation.ts';
import type { Role } from '@instroom/domain/region/member.ts';
import { expect } from 'vitest';
import { addInvitation } from '../../functions/src/members/add-invitation.ts';
import { adminAuth, adminDb } from './admin.ts';

type Invited = { email?: string; role?: Role; byUid?: string; now?: Date };

export async function anInvitation(regionId: string, invited: Invited = {}) {
  const { email = anAddress(), role = 'editor', byUid = 'somebody', now = new Date() } = invited;
  const person = { email, role, byUid, now, displayName: 'Anna Voorbeeld' };
  const batch = adminDb().batch();
  const { invitationId } = addInvitation(adminDb(), batch, {
    regionId,
    regionName: 'Testregio',
    ...person,
  });
  await batch.commit();
  const document = adminDb().doc(invitationPath(regionId, invitationId));
  const stored = async () => invitationSchema.parse((await document.get()).data());
  return { invitationId, email, document, stored, token: await tokenOf(regionId, await stored()) };
}

/** An invitation whose term is over, and whose mail did not arrive. */
export async function aFailedInvitation(regionId: string) {
  const invitation = await anInvitation(regionId, { now: addDays(new Date(), -9) });
  // What really became of it comes first.
  await expect.poll(async () => (await invitation.stored()).delivery).toBeDefined();
  await invitation.document.update({ delivery: { state: 'failed', at: new Date() } });
  return invitation;
}

/** The secret in the mail of an invitation as it stands now. */
export async function tokenOf(regionId: string, { tokenHash }: Invitation): Promise<string> {
  return tokenIn((await adminDb().doc(mailPath(regionId, tokenHash)).get()).data());
}

/** The secret in the one mail of a region to this address. */
export async function tokenMailedTo(regionId: string, email: string): Promise<string> {
  const found = await adminDb().collection(mailsPath(regionId)).where('to', '==', email).get();
  return tokenIn(found.docs[0]?.data());
}

function tokenIn(mail: unknown): string {
  return mailSchema.parse(mail).action?.path.split('#')[1] ?? '';
}

export const anAddress = () => `anna-${randomUUID()}@loket.example`;

/** An account that somebody made, by the server; with its address proven or not. */
export async function anAccount(email: string, emailVerified = false): Promise<string> {
  const { uid } = await adminAuth().createUser({
    email,
    emailVerified,
    password: 'Test-van-Instroom1',
  });
  return uid;
}
