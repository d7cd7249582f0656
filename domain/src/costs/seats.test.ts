import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter } from '../calendar.ts';
import {
  changesOf,
  corrected,
  type Seat,
  type SeatChanges,
  type SeatLedger,
  seatLedgerSchema,
  seatOf,
  seatsOn,
} from './seats.ts';

describe('a seat', () => {
  it('is paid for who may edit, free for who may look, and none for who was deactivated or left', () => {
    expect(seatOf({ active: true, role: 'regionAdmin' })).toBe('paid');
    expect(seatOf({ active: true, role: 'editor' })).toBe('paid');
    expect(seatOf({ active: true, role: 'viewer' })).toBe('free');
    expect(seatOf({ active: false, role: 'editor' })).toBe('none');
    expect(seatOf(undefined)).toBe('none');
  });
});

const ledger = (since: Record<string, Seat>): SeatLedger => seatLedgerSchema.parse({ since });

describe('what a member adds', () => {
  it('begins on the day of the invitation and moves between the kinds', () => {
    expect(
      changesOf(
        ledger({
          '2026-05-04T08:00:00.000000000Z': 'free',
          '2026-03-10T12:00:00.123456789Z': 'paid',
          '2026-09-01T12:00:00.000000000Z': 'none',
        }),
      ),
    ).toEqual({
      '2026-03-10': { paid: 1, free: 0 },
      '2026-05-04': { paid: -1, free: 1 },
      '2026-09-01': { paid: 0, free: -1 },
    });
  });

  it('is nothing for a mistake that was put right on the same day', () => {
    const mistake = ledger({
      '2026-03-10T12:00:00.000000000Z': 'paid',
      '2026-03-10T12:00:00.000000001Z': 'none',
    });
    expect(changesOf(mistake)).toEqual({});
  });

  it('counts by the day in Amsterdam', () => {
    expect(changesOf(ledger({ '2026-07-31T22:30:00.000000000Z': 'paid' }))).toEqual({
      '2026-08-01': { paid: 1, free: 0 },
    });
  });
});

const firstDay = '2026-01-01';
const days = 40;

/** Something that happened to somebody: at a moment, by day and order within the day, to a kind of seat. */
const events = fc.uniqueArray(
  fc.record({
    person: fc.constantFrom('a', 'b', 'c'),
    day: fc.nat(days - 1),
    order: fc.nat(5),
    seat: fc.constantFrom<Seat>('paid', 'free', 'none'),
  }),
  { selector: ({ person, day, order }) => `${person} ${day} ${order}`, maxLength: 30 },
);
type Event = typeof events extends fc.Arbitrary<(infer One)[]> ? One : never;

const momentOf = ({ day, order }: Event) => `${dayAfter(firstDay, day)}T12:00:0${order}.000000000Z`;

/** Learns of events one by one, as the trigger does. */
function learn(happened: readonly Event[]): SeatChanges {
  const ledgers = new Map<string, SeatLedger>();
  let changes: SeatChanges = {};
  for (const event of happened) {
    const before = ledgers.get(event.person) ?? { since: {} };
    const after = { since: { ...before.since, [momentOf(event)]: event.seat } };
    ledgers.set(event.person, after);
    changes = corrected(changes, { before: changesOf(before), after: changesOf(after) });
  }
  return changes;
}

describe('the changes of a region', () => {
  it('are the same in whatever order, and however often, events come', () => {
    fc.assert(
      fc.property(
        events.chain((happened) =>
          fc.tuple(
            fc.constant(happened),
            fc.shuffledSubarray([...happened, ...happened, ...happened], {
              minLength: happened.length * 3,
            }),
          ),
        ),
        ([happened, asTheyCame]) => {
          expect(learn(asTheyCame)).toEqual(learn(happened));
        },
      ),
    );
  });

  it('do not notice a colleague who takes over on the same day', () => {
    const handOver: Event[] = [
      { person: 'a', day: 0, order: 0, seat: 'paid' },
      { person: 'b', day: 9, order: 1, seat: 'paid' },
      { person: 'a', day: 9, order: 2, seat: 'none' },
    ];
    expect(learn(handOver)).toEqual({ [firstDay]: { paid: 1, free: 0 } });
  });

  it('tell of every day what a count of the people at its end tells', () => {
    fc.assert(
      fc.property(events, (happened) => {
        const changes = learn(happened);
        for (let number = 0; number < days; number += 1) {
          const day = dayAfter(firstDay, number);
          const seats = ['a', 'b', 'c'].map((person) => seatAtEndOf(number, person, happened));
          expect(seatsOn(changes, day)).toEqual({
            paid: seats.filter((seat) => seat === 'paid').length,
            free: seats.filter((seat) => seat === 'free').length,
          });
        }
      }),
    );
  });
});

function seatAtEndOf(day: number, person: string, happened: readonly Event[]): Seat {
  const last = happened
    .filter((event) => event.person === person && event.day <= day)
    .toSorted((one, other) => one.day - other.day || one.order - other.order)
    .at(-1);
  return last?.seat ?? 'none';
}
