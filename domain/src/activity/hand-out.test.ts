import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anActivity } from './an-activity.ts';
import { type Decision, handOut, isPrepared, type SignUp } from './hand-out.ts';

const now = new Date('2026-03-01T09:00:00Z');
const arrival = (id: string, changes: Partial<SignUp> = {}): SignUp => ({
  id,
  receivedAt: now,
  createdBy: 'form:test',
  isPrepared: true,
  ...changes,
});
const arrivals = (count: number, name = 'r') =>
  Array.from({ length: count }, (_, index) => arrival(`${name}${index}`));
const idsIn = (decisions: readonly Decision[], state: Decision['state']) =>
  decisions.filter((one) => one.state === state).map(({ id }) => id);
const refusals = (decisions: readonly Decision[]) =>
  decisions.map((one) => (one.state === 'refused' ? one.refusal : one.state));

describe('handing out places', () => {
  const anything = fc.record({
    capacity: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    hasWaitingList: fc.boolean(),
    taken: fc.integer({ min: 0, max: 15 }),
    waiting: fc.integer({ min: 0, max: 8 }),
    received: fc.array(fc.record({ prepared: fc.boolean(), late: fc.boolean() }), {
      maxLength: 20,
    }),
  });
  type Given = typeof anything extends fc.Arbitrary<infer Value> ? Value : never;
  const settled = ({ capacity, hasWaitingList, taken, waiting, received }: Given) => {
    const activity = anActivity({ capacity, hasWaitingList });
    return {
      activity,
      taken,
      waiting: arrivals(waiting, 'w'),
      received: received.map(({ prepared, late }, index) =>
        arrival(`r${index}`, {
          isPrepared: prepared,
          receivedAt: late ? activity.startsAt : now,
        }),
      ),
      now,
    };
  };

  it('never gives more places than there are', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const standing = settled(given);
        const places = idsIn(handOut(standing), 'confirmed').length;
        const { capacity } = standing.activity;
        if (capacity !== undefined)
          expect(places).toBeLessThanOrEqual(Math.max(0, capacity - standing.taken));
      }),
    );
  });

  it('keeps the order of arrival: nobody gets a place before who came earlier and may come', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const standing = settled(given);
        const decisions = handOut(standing);
        const confirmed = new Set(idsIn(decisions, 'confirmed'));
        const refused = new Set(
          decisions.flatMap((one) =>
            one.state === 'refused' && one.refusal !== 'full' ? [one.id] : [],
          ),
        );
        const inOrder = [...standing.waiting, ...standing.received]
          .filter(({ id }) => !refused.has(id))
          .map(({ id }) => confirmed.has(id));
        expect(inOrder.lastIndexOf(true)).toBe(inOrder.filter(Boolean).length - 1);
      }),
    );
  });

  it('answers each who arrived once, and leaves no place empty that somebody wants', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const standing = settled(given);
        const decisions = handOut(standing);
        const ids = decisions.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { id } of standing.received) expect(ids).toContain(id);
        const { capacity } = standing.activity;
        const free = (capacity ?? 100) - standing.taken - idsIn(decisions, 'confirmed').length;
        const unserved =
          idsIn(decisions, 'waiting').length +
          refusals(decisions).filter((r) => r === 'full').length;
        if (free > 0) expect(unserved).toBe(0);
      }),
    );
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const standing = settled(given);
        const first = handOut(standing);
        const confirmed = new Set(idsIn(first, 'confirmed'));
        const waiting = new Set(idsIn(first, 'waiting'));
        const after = {
          ...standing,
          taken: standing.taken + confirmed.size,
          waiting: [
            ...standing.waiting.filter(({ id }) => !confirmed.has(id)),
            ...standing.received.filter(({ id }) => waiting.has(id)),
          ],
          received: [],
        };
        expect(handOut(after)).toEqual([]);
      }),
    );
  });

  it('moves up as many as places came free, the first first', () => {
    const activity = anActivity({ capacity: 12 });
    const decisions = handOut({
      activity,
      taken: 10,
      waiting: arrivals(5, 'w'),
      received: [],
      now,
    });
    expect(decisions).toEqual([
      { id: 'w0', state: 'confirmed', movedUp: true },
      { id: 'w1', state: 'confirmed', movedUp: true },
    ]);
  });

  it('moves nobody up once it began, was cancelled or is no longer published', () => {
    const waiting = arrivals(1, 'w');
    const at = (changes: Parameters<typeof anActivity>[0], moment = now) =>
      handOut({ activity: anActivity(changes), taken: 0, waiting, received: [], now: moment });
    expect(at({})).toHaveLength(1);
    expect(at({}, anActivity().startsAt)).toEqual([]);
    expect(at({ status: 'cancelled' })).toEqual([]);
    expect(at({ status: 'draft' })).toEqual([]);
  });

  it('refuses by the reason, and an adviser passes deadline and prerequisite but gets no place more', () => {
    const reason = (
      changes: Parameters<typeof anActivity>[0],
      signUp: Partial<SignUp>,
      taken = 0,
    ) =>
      refusals(
        handOut({
          activity: anActivity(changes),
          taken,
          waiting: [],
          received: [arrival('a', signUp)],
          now,
        }),
      )[0];
    const late = { receivedAt: new Date('2026-03-05T09:00:00Z') };
    const deadline = { deadlineAt: new Date('2026-03-05T09:00:00Z') };
    expect(reason(deadline, late)).toBe('closed');
    expect(reason({}, late)).toBe('confirmed');
    expect(reason(deadline, { ...late, createdBy: 'adviser' })).toBe('confirmed');
    expect(reason({}, { isPrepared: false })).toBe('prerequisite');
    expect(reason({}, { isPrepared: false, createdBy: 'adviser' })).toBe('confirmed');
    expect(reason({ status: 'cancelled' }, { createdBy: 'adviser' })).toBe('activity_cancelled');
    expect(reason({ hasWaitingList: false }, {}, 10)).toBe('full');
    expect(reason({}, { createdBy: 'adviser' }, 10)).toBe('waiting');
  });

  it('lets in who stands at the door though it is full, beside those who wait, and where it takes place only', () => {
    const atTheDoor = arrival('door', { createdBy: 'adviser', isWalkIn: true });
    const received = [arrival('a'), atTheDoor, arrival('b')];
    const at = (changes: Parameters<typeof anActivity>[0], taken: number, moment = now) =>
      handOut({ activity: anActivity(changes), taken, waiting: [], received, now: moment });
    const full = { capacity: 10, hasWaitingList: false };
    expect(refusals(at(full, 12))).toEqual(['full', 'confirmed', 'full']);
    expect(refusals(at({ capacity: 10 }, 8))).toEqual(['confirmed', 'confirmed', 'waiting']);
    const { startsAt } = anActivity();
    const waiting = arrivals(2, 'w');
    const begun = { activity: anActivity(full), taken: 10, waiting, received: [atTheDoor] };
    expect(handOut({ ...begun, now: startsAt })).toEqual([
      { id: 'door', state: 'confirmed', movedUp: false },
    ]);
    expect(refusals(at({ status: 'cancelled' }, 0))).toEqual(
      received.map(() => 'activity_cancelled'),
    );
  });
});

describe('what has to be attended before', () => {
  const activity = { afterActivityIds: ['a'], afterKinds: ['webinar' as const] };

  it('is one of the activities or one of the kinds', () => {
    expect(isPrepared(activity, [{ activityId: 'a', kind: 'info' }])).toBe(true);
    expect(isPrepared(activity, [{ activityId: 'b', kind: 'webinar' }])).toBe(true);
    expect(isPrepared(activity, [{ activityId: 'b', kind: 'info' }])).toBe(false);
  });

  it('is nothing where nothing is asked', () => {
    expect(isPrepared({ afterActivityIds: [], afterKinds: [] }, [])).toBe(true);
  });
});
