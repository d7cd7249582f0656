import { randomUUID } from 'node:crypto';
import { dayOf } from '@instroom/domain/calendar.ts';
import { regionSeatsSchema, type Seat, seatsOn } from '@instroom/domain/costs/seats.ts';
import { memberPath, regionSeatsPath, seatLedgerPath } from '@instroom/domain/paths.ts';
import type { Member } from '@instroom/domain/region/member.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { controls, useOwnBackend } from '../../../tests/setup/backend.ts';
import { aMember } from '../../../tests/setup/region.ts';
import { countSeat } from './count-seat.ts';
import { momentOf } from './moment.ts';
import { recountSeats } from './recount-seats.ts';

// It lets events come twice, and stops them.
useOwnBackend();

const now = new Date();
const today = dayOf(now);

const patience = { timeout: 10_000 };

async function changesIn(regionId: string) {
  const stored = await adminDb().doc(regionSeatsPath(regionId)).get();
  return stored.exists ? regionSeatsSchema.parse(stored.data()).changes : {};
}
const seatsIn = async (regionId: string, day = today) => seatsOn(await changesIn(regionId), day);

function inRegion() {
  const regionId = `seats-${randomUUID()}`;
  const member = (uid: string) => adminDb().doc(memberPath(regionId, uid));
  const at = (uid: string, moment: string, seat: Seat) =>
    countSeat(adminDb(), { regionId, uid, moment, seat, now });
  return { regionId, member, at };
}

describe('seats', () => {
  it('are those of the members, whatever happens to them', async () => {
    const { regionId, member } = inRegion();
    await member('a').set(aMember('regionAdmin'));
    await member('b').set(aMember('editor'));
    await member('c').set(aMember('viewer'));
    await expect.poll(() => seatsIn(regionId), patience).toEqual({ paid: 2, free: 1 });
    await member('b').update({ role: 'viewer' } satisfies Partial<Member>);
    await member('c').update({ active: false } satisfies Partial<Member>);
    await expect.poll(() => seatsIn(regionId), patience).toEqual({ paid: 1, free: 1 });
    await member('a').delete();
    await expect.poll(() => seatsIn(regionId), patience).toEqual({ paid: 0, free: 1 });
  });

  it('hold numbers only, and a visit of a member writes nothing', async () => {
    const { regionId, member } = inRegion();
    await member('a').set(aMember('editor', { displayName: 'Anna Voorbeeld' }));
    await expect.poll(() => seatsIn(regionId), patience).toEqual({ paid: 1, free: 0 });
    const ledger = async () => (await adminDb().doc(seatLedgerPath(regionId, 'a')).get()).data();
    const before = await ledger();
    await member('a').update({ lastSeenAt: new Date() });
    await controls().awaitIdle();
    expect(await ledger()).toEqual(before);
    const stored = (await adminDb().doc(regionSeatsPath(regionId)).get()).data();
    expect(JSON.stringify([before, stored])).not.toMatch(/anna|test/i);
  });

  it('of months past are told exactly, though their events come late, twice and turned round', async () => {
    const { regionId, at } = inRegion();
    const events = [
      ['a', '2025-01-10T09:00:00.000000000Z', 'paid'],
      ['b', '2025-02-03T09:00:00.000000000Z', 'free'],
      ['b', '2025-03-04T09:00:00.000000000Z', 'paid'],
      ['a', '2025-03-31T21:59:59.999999999Z', 'none'],
    ] as const;
    for (const [uid, moment, seat] of [...events.toReversed(), ...events])
      await at(uid, moment, seat);
    await Promise.all(events.map(([uid, moment, seat]) => at(uid, moment, seat)));
    expect(await changesIn(regionId)).toEqual({
      '2025-01-10': { paid: 1, free: 0 },
      '2025-02-03': { paid: 0, free: 1 },
      '2025-03-04': { paid: 1, free: -1 },
      '2025-03-31': { paid: -1, free: 0 },
    });
    expect(await seatsIn(regionId, '2025-03-30')).toEqual({ paid: 2, free: 0 });
  });

  it('are counted once for an event that comes three times', async () => {
    const { regionId, member } = inRegion();
    const thrice = {
      match: { operation: 'functions.deliver', function: 'countSeats' },
      action: { type: 'duplicate', count: 2 },
    };
    await controls().setFaultPlan([thrice]);
    await member('a').set(aMember('editor'));
    await expect.poll(() => seatsIn(regionId), patience).toEqual({ paid: 1, free: 0 });
    await controls().awaitIdle();
    expect(await seatsIn(regionId)).toEqual({ paid: 1, free: 0 });
    await controls().clearFaultPlan();
  });
});

describe('the nightly recount', () => {
  it('finds members whose event never came, and a total that does not add up', async () => {
    const { regionId, member } = inRegion();
    await controls().setBackgroundTriggers(false);
    await member('a').set(aMember('editor'));
    await member('b').set(aMember('viewer'));
    expect(await recountSeats(adminDb(), regionId, now)).toEqual({
      repaired: 2,
      isTotalRepaired: true,
    });
    expect(await seatsIn(regionId)).toEqual({ paid: 1, free: 1 });
    expect(await recountSeats(adminDb(), regionId, now)).toEqual({
      repaired: 0,
      isTotalRepaired: false,
    });

    await member('a').delete();
    await adminDb().doc(regionSeatsPath(regionId)).set({ changes: {}, updatedAt: now });
    expect(await recountSeats(adminDb(), regionId, new Date())).toEqual({
      repaired: 1,
      isTotalRepaired: true,
    });
    expect(await seatsIn(regionId)).toEqual({ paid: 0, free: 1 });
    await controls().setBackgroundTriggers(true);
  });

  it('agrees with an event that comes after it', async () => {
    const { regionId, member, at } = inRegion();
    await controls().setBackgroundTriggers(false);
    const { writeTime } = await member('a').set(aMember('editor'));
    await recountSeats(adminDb(), regionId, now);
    await at('a', momentOf(writeTime), 'paid');
    expect(await seatsIn(regionId)).toEqual({ paid: 1, free: 0 });
    await controls().setBackgroundTriggers(true);
  });
});
