// A region demands a second factor of its editors: from the setting to what the functions still answer.
import { randomUUID } from 'node:crypto';
import { memberPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { type Client, signInAs } from '../setup/clients.ts';
import { aRegion } from '../setup/region.ts';
import { signInAgain, signInWithSecondFactor, verifiedEmailOf } from '../setup/second-factor.ts';

const demand = ({ call }: Client, regionId: string, required = true) =>
  call('setMfaForEditors', { regionId, required, commandId: randomUUID() });
const refusedAs = (code: string) => ({ details: { code } });

/** Refused for what it says, not for who asks: whoever comes this far was let in. */
const tryCommand = ({ call }: Client, regionId: string) =>
  call('changeContact', {
    regionId,
    candidateId: 'nobody',
    commandId: randomUUID(),
    phone: '026 1234567',
  });

describe('a region that demands a second factor', () => {
  it('lets no editor give a command without it, and goes on with those who have it', async () => {
    const { regionId, regionAdmin, editor } = await aRegion();
    const admin = (await signInWithSecondFactor(regionAdmin)).client;
    await verifiedEmailOf(editor);
    const plain = await signInAs(editor);
    await expect(tryCommand(plain, regionId)).rejects.toMatchObject(refusedAs('not_found'));
    expect(await demand(admin, regionId)).toEqual({ members: 2 });
    await expect(tryCommand(plain, regionId)).rejects.toMatchObject(
      refusedAs('second_factor_required'),
    );
    const again = await signInAgain(await signInWithSecondFactor(editor));
    await expect(tryCommand(again, regionId)).rejects.toMatchObject(refusedAs('not_found'));
    expect(await demand(admin, regionId, false)).toEqual({ members: 0 });
    await expect(tryCommand(plain, regionId)).rejects.toMatchObject(refusedAs('not_found'));
  });

  it('was set so by a region admin who has one', async () => {
    const { regionId, regionAdmin, editor } = await aRegion();
    await expect(demand(await signInAs(regionAdmin), regionId)).rejects.toMatchObject(
      refusedAs('second_factor_first'),
    );
    const { client } = await signInWithSecondFactor(editor);
    await expect(demand(client, regionId)).rejects.toMatchObject(refusedAs('not_allowed'));
    const member = await adminDb().doc(memberPath(regionId, editor)).get();
    expect(member.get('mfaRequired')).toBeUndefined();
  });
});
