// What regions wish for, with the real SDK, the real rules and the real functions.
import { randomUUID } from 'node:crypto';
import { wishesPath } from '@instroom/domain/paths.ts';
import { collection, getDocs } from 'firebase/firestore';
import { describe, expect, it } from 'vitest';
import { awaitMembership, deactivate } from '../setup/application.ts';
import { signInAs } from '../setup/clients.ts';
import { aRegion } from '../setup/region.ts';

const refusal = (code: string) => ({ details: expect.objectContaining({ code }) });

describe('the wish list', () => {
  it('is read by members of every region, who vote with one voice each', async () => {
    const [one, other] = [await aRegion({ name: 'Regio Een' }), await aRegion()];
    const proposer = await signInAs(one.editor);
    const commandId = randomUUID();
    const wish = { title: `Wens ${commandId}`, body: 'Omdat het helpt.' };
    const proposal = { regionId: one.regionId, commandId, wish };
    expect(await proposer.call('proposeWish', proposal)).toEqual({ wishId: commandId });

    const vote = { regionId: other.regionId, wishId: commandId, inFavour: true };
    const [editor, admin] = [await signInAs(other.editor), await signInAs(other.regionAdmin)];
    expect(await editor.call('voteWish', vote)).toEqual({ votes: 2 });
    expect(await admin.call('voteWish', vote)).toEqual({ votes: 2 });
    expect(await admin.call('voteWish', { ...vote, inFavour: false })).toEqual({ votes: 1 });

    await awaitMembership(other.regionId, other.viewer);
    const viewer = await signInAs(other.viewer);
    await expect(viewer.call('voteWish', vote)).rejects.toMatchObject(refusal('not_allowed'));
    const seen = (await getDocs(collection(viewer.db, wishesPath))).docs;
    const [found] = seen.filter(({ id }) => id === commandId);
    expect(found?.data()).toMatchObject({
      ...wish,
      regionName: 'Regio Een',
      votes: [one.regionId],
    });
  });

  it('is answered by who administers the platform only', async () => {
    const { regionAdmin } = await aRegion();
    const client = await signInAs(regionAdmin);
    const answer = { commandId: randomUUID(), wishId: 'any', state: 'planned' };
    await expect(client.call('answerWish', answer)).rejects.toMatchObject(refusal('not_allowed'));
    await expect(client.call('removeWish', answer)).rejects.toMatchObject(refusal('not_allowed'));
  });

  it('closes with the last membership', async () => {
    const region = await aRegion();
    await awaitMembership(region.regionId, region.viewer);
    const client = await signInAs(region.viewer);
    const wishes = () =>
      getDocs(collection(client.db, wishesPath)).then(
        () => 'read',
        ({ code }) => code,
      );
    expect(await wishes()).toBe('read');
    await deactivate(region.regionId, region.viewer);
    await expect.poll(wishes).toBe('permission-denied');
  });
});
