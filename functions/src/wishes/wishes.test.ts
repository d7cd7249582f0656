import { randomUUID } from 'node:crypto';
import { auditPath, platformAuditEntryPath, wishPath } from '@instroom/domain/paths.ts';
import { wishSchema } from '@instroom/domain/platform/wish.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { answerWishOf, removeWishOf } from './answer-wish.ts';
import { proposeWishOf } from './propose-wish.ts';
import { voteWishOf } from './vote-wish.ts';

const now = new Date('2026-03-10T12:00:00Z');
const wish = { title: 'Kaart van de regio', body: 'Zodat we zien waar kandidaten wonen.' };
const refused = (code: string) => ({ code });

async function aProposedWish() {
  const region = await aRegion({ name: 'Regio Oost' });
  const commandId = randomUUID();
  const propose = (changes: Partial<typeof wish> = {}) =>
    proposeWishOf(adminDb(), {
      regionId: region.regionId,
      commandId,
      wish: { ...wish, ...changes },
      uid: region.editor,
      now,
    });
  const { wishId } = await propose();
  const stored = async () => {
    const data = (await adminDb().doc(wishPath(wishId)).get()).data();
    return data && wishSchema.parse(data);
  };
  const voteFrom = (regionId: string, inFavour: boolean) =>
    voteWishOf(adminDb(), { regionId, wishId, inFavour, uid: 'somebody', now });
  const answer = (state: 'planned' | 'done' | 'declined', said?: string) =>
    answerWishOf(adminDb(), {
      commandId: randomUUID(),
      wishId,
      state,
      ...(said && { answer: said }),
      uid: 'platform',
      now,
    });
  return { ...region, wishId, propose, stored, voteFrom, answer };
}

describe('a wish', () => {
  it('carries the name of its region and its vote, and no name of a person', async () => {
    const { regionId, stored } = await aProposedWish();
    const proposed = await stored();
    expect(proposed).toMatchObject({
      ...wish,
      regionName: 'Regio Oost',
      state: 'new',
      votes: [regionId],
    });
    expect(JSON.stringify(proposed)).not.toMatch(/Test editor|@test/);
  });

  it('is one wish when it is sent twice, also when others voted meanwhile', async () => {
    const { propose, stored, voteFrom } = await aProposedWish();
    await voteFrom('elsewhere', true);
    await propose();
    expect((await stored())?.votes).toHaveLength(2);
  });

  it('does not take a citizen service number in', async () => {
    const { propose } = await aProposedWish();
    const withBsn = propose({ body: 'Bij kandidaat 111222333 gaat het mis.' });
    await expect(withBsn).rejects.toMatchObject(refused('contains_bsn'));
  });

  it('is not proposed from a practice region, which has no vote either', async () => {
    const { voteFrom } = await aProposedWish();
    await expect(voteFrom('oefen-1a2b', true)).rejects.toMatchObject(refused('practice_region'));
    const practice = {
      ownerUid: 'anna',
      filledAt: now,
      run: { state: 'ready' as const, done: 1, total: 1, startedAt: now, commandId: 'one' },
    };
    const { regionId } = await aRegion({ practice });
    const command = { regionId, commandId: randomUUID(), wish, uid: 'anna', now };
    const proposed = proposeWishOf(adminDb(), command);
    await expect(proposed).rejects.toMatchObject(refused('practice_region'));
  });
});

describe('a vote', () => {
  it('of each region counts once, however much comes at once', async () => {
    const { regionId, stored, voteFrom } = await aProposedWish();
    const regions = ['west', 'zuid', 'noord', 'west', 'zuid', regionId];
    await Promise.all(regions.map((region) => voteFrom(region, true)));
    expect((await stored())?.votes.toSorted()).toEqual(
      ['west', 'zuid', 'noord', regionId].toSorted(),
    );
  });

  it('can be taken back, and leaves its trace in the audit log of the region only', async () => {
    const { regionId, wishId, stored, voteFrom } = await aProposedWish();
    expect(await voteFrom(regionId, false)).toEqual({ votes: 0 });
    expect(await voteFrom(regionId, false)).toEqual({ votes: 0 });
    expect((await stored())?.votes).toEqual([]);
    const log = await adminDb().collection(auditPath(regionId)).get();
    expect(log.docs.map((entry) => entry.get('detail'))).toEqual(
      expect.arrayContaining([
        { wishId, proposed: true },
        { wishId, inFavour: false },
      ]),
    );
    expect(log.size).toBe(2);
  });

  it('is refused where the wish is made, and where there is no wish', async () => {
    const { voteFrom, answer, stored } = await aProposedWish();
    await answer('done', 'Zit in de nieuwe versie.');
    await expect(voteFrom('west', true)).rejects.toMatchObject(refused('wish_closed'));
    expect((await stored())?.votes).toHaveLength(1);
    const nowhere = { regionId: 'west', wishId: randomUUID(), inFavour: true, uid: 'a', now };
    await expect(voteWishOf(adminDb(), nowhere)).rejects.toMatchObject(refused('not_found'));
  });
});

describe('an answer to a wish', () => {
  it('says how it stands and what was done, and can be changed again', async () => {
    const { answer, stored } = await aProposedWish();
    await answer('done', 'Zit in de nieuwe versie.');
    expect(await stored()).toMatchObject({
      state: 'done',
      answer: 'Zit in de nieuwe versie.',
      answeredAt: now,
    });
    await answer('planned');
    expect(await stored()).toMatchObject({ state: 'planned' });
    expect((await stored())?.answer).toBeUndefined();
  });

  it('does not end a wish without a word about it', async () => {
    const { answer, stored } = await aProposedWish();
    for (const state of ['done', 'declined'] as const)
      await expect(answer(state)).rejects.toMatchObject(refused('wish_answer_required'));
    expect((await stored())?.state).toBe('new');
  });

  it('stands in the audit log of the platform, as does taking a wish away', async () => {
    const { wishId, stored } = await aProposedWish();
    const [answered, removed] = [randomUUID(), randomUUID()];
    const by = { wishId, uid: 'platform', now };
    await answerWishOf(adminDb(), { ...by, commandId: answered, state: 'planned' });
    await removeWishOf(adminDb(), { ...by, commandId: removed });
    await removeWishOf(adminDb(), { ...by, commandId: removed });
    expect(await stored()).toBeUndefined();
    const entry = async (id: string) =>
      (await adminDb().doc(platformAuditEntryPath(id)).get()).data();
    expect(await entry(answered)).toMatchObject({ kind: 'wish_changed', byUid: 'platform' });
    expect((await entry(removed))?.detail).toEqual({ wishId, removed: true });
  });
});
