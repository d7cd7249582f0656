import { randomUUID } from 'node:crypto';
import { addDays } from '@instroom/domain/instant.ts';
import { auditPath, mailPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminAuth, adminDb } from '../../../tests/setup/admin.ts';
import { anAccount, anInvitation, tokenOf } from '../../../tests/setup/invited.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { acceptInvitationBy } from './accept-invitation.ts';
import { resend, withdraw } from './change-invitation.ts';

const now = new Date('2026-03-10T12:00:00Z');

async function anOpenOne() {
  const { regionId, regionAdmin } = await aRegion();
  const opened = await anInvitation(regionId, { now });
  const command = (at = now, commandId = randomUUID()) => ({
    regionId,
    invitationId: opened.invitationId,
    commandId,
    byUid: regionAdmin,
    now: at,
  });
  const accept = async (token: string, uid: string, at = now) =>
    acceptInvitationBy(adminDb(), adminAuth(), { token, uid, signInProvider: 'password', now: at });
  const mail = async (hash: string) => (await adminDb().doc(mailPath(regionId, hash)).get()).exists;
  return { regionId, ...opened, command, accept, mail };
}
const refused = (code: string) => ({ code });

describe('sending an invitation again', () => {
  it('opens it anew for seven days with a new link; the old one is dead and says why', async () => {
    const { regionId, email, token, stored, command, accept, mail } = await anOpenOne();
    const before = await stored();
    const later = addDays(now, 9);
    await resend(adminDb(), command(later));
    const after = await stored();
    expect(after.expiresAt).toEqual(addDays(later, 7));
    expect([await mail(before.tokenHash), await mail(after.tokenHash)]).toEqual([false, true]);

    const uid = await anAccount(email);
    await expect(accept(token, uid, later)).rejects.toMatchObject(refused('invitation_replaced'));
    expect(await accept(await tokenOf(regionId, after), uid, later)).toEqual({ regionId });
  });

  it('forgets what became of the earlier mail', async () => {
    const { document, command, stored } = await anOpenOne();
    await document.update({ delivery: { state: 'failed', at: now } });
    await resend(adminDb(), command());
    expect((await stored()).delivery?.state).not.toBe('failed');
  });

  it('is one new link when the command comes twice', async () => {
    const { command, stored } = await anOpenOne();
    const commandId = randomUUID();
    await resend(adminDb(), command(now, commandId));
    const { tokenHash } = await stored();
    await resend(adminDb(), command(now, commandId));
    expect((await stored()).tokenHash).toBe(tokenHash);
  });

  it('is refused when somebody accepted, or nobody may any more', async () => {
    const used = await anOpenOne();
    await used.accept(used.token, await anAccount(used.email));
    await expect(resend(adminDb(), used.command())).rejects.toMatchObject(
      refused('invitation_used'),
    );
    const withdrawn = await anOpenOne();
    await withdraw(adminDb(), withdrawn.command());
    await expect(resend(adminDb(), withdrawn.command())).rejects.toMatchObject(
      refused('invitation_withdrawn'),
    );
    const command = { ...withdrawn.command(), invitationId: 'none' };
    await expect(resend(adminDb(), command)).rejects.toMatchObject(refused('not_found'));
  });
});

describe('withdrawing an invitation', () => {
  it('kills its link and takes its mail out of the queue', async () => {
    const { regionId, email, token, stored, command, accept, mail } = await anOpenOne();
    await withdraw(adminDb(), command());
    const { state, tokenHash } = await stored();
    expect([state, await mail(tokenHash)]).toEqual(['withdrawn', false]);
    const uid = await anAccount(email);
    await expect(accept(token, uid)).rejects.toMatchObject(refused('invitation_withdrawn'));
    const audit = await adminDb().collection(auditPath(regionId)).get();
    expect(audit.docs.map((entry) => entry.get('kind'))).toContain('invitation_withdrawn');
  });

  it('comes too late for one that was accepted', async () => {
    const { email, token, stored, command, accept } = await anOpenOne();
    await accept(token, await anAccount(email));
    await expect(withdraw(adminDb(), command())).rejects.toMatchObject(refused('invitation_used'));
    expect((await stored()).state).toBe('accepted');
  });
});
