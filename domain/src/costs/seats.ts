// Seats: how many people could edit in a region (paid) and how many could only look (free), on any day, also long ago.
// What is added up are changes: on which day how many more or fewer. They are numbers without people, and their sum does
// not depend on the order in which changes were learnt.
import { z } from 'zod';
import { dayOf } from '../calendar.ts';
import { daySchema, instantSchema } from '../instant.ts';
import { canEdit, canView, type Member } from '../region/member.ts';

export const seatSchema = z.enum(['paid', 'free', 'none']);
export type Seat = z.infer<typeof seatSchema>;

/** What a member counts for. */
export function seatOf(member: Pick<Member, 'active' | 'role'> | undefined): Seat {
  if (canEdit(member)) return 'paid';
  return canView(member) ? 'free' : 'none';
}

/** `regions/{r}/seatLedger/{uid}`: what one member counted for, by the moment from which. Functions only. */
export const seatLedgerSchema = z.object({
  /** By moment, as ISO 8601 with nine decimals, so that they sort as they happened. */
  since: z.record(z.iso.datetime({ precision: 9 }), seatSchema),
});
export type SeatLedger = z.infer<typeof seatLedgerSchema>;

const changeSchema = z.object({ paid: z.number().int(), free: z.number().int() });
/** By day: how many seats more or fewer than at the end of the day before. */
export const seatChangesSchema = z.record(daySchema, changeSchema);
export type SeatChanges = z.infer<typeof seatChangesSchema>;
export type SeatCount = z.infer<typeof changeSchema>;

/** `seats/{regionId}` */
export const regionSeatsSchema = z.object({ changes: seatChangesSchema, updatedAt: instantSchema });
export type RegionSeats = z.infer<typeof regionSeatsSchema>;

const none: SeatCount = { paid: 0, free: 0 };
const counts = { paid: { paid: 1, free: 0 }, free: { paid: 0, free: 1 }, none } as const;

/** What one member adds to the changes of the region. A day counts as it ended. */
export function changesOf({ since }: SeatLedger): SeatChanges {
  const atEndOfDay = new Map<string, Seat>();
  for (const [moment, seat] of Object.entries(since).toSorted(byKey))
    atEndOfDay.set(dayOf(new Date(moment)), seat);
  const changes: SeatChanges = {};
  let before: Seat = 'none';
  for (const [day, seat] of atEndOfDay) {
    if (seat !== before) changes[day] = difference(counts[before], counts[seat]);
    before = seat;
  }
  return changes;
}

/** What a member counts for as far as the ledger goes. */
export function seatNow({ since }: SeatLedger): Seat {
  return Object.entries(since).toSorted(byKey).at(-1)?.[1] ?? 'none';
}

/** The changes of a region after one of its members turned out to have been something else. */
export function corrected(
  changes: SeatChanges,
  member: { before: SeatChanges; after: SeatChanges },
): SeatChanges {
  const days = Object.keys({ ...changes, ...member.before, ...member.after }).toSorted();
  const sums = days.map((day): [string, SeatCount] => {
    const more = difference(member.before[day] ?? none, member.after[day] ?? none);
    return [day, sum(changes[day] ?? none, more)];
  });
  return Object.fromEntries(sums.filter(([, { paid, free }]) => paid !== 0 || free !== 0));
}

/** How many there were at the end of a day. */
export function seatsOn(changes: SeatChanges, day: string): SeatCount {
  return Object.entries(changes)
    .filter(([changed]) => changed <= day)
    .reduce((total, [, change]) => sum(total, change), none);
}

function sum(one: SeatCount, other: SeatCount): SeatCount {
  return { paid: one.paid + other.paid, free: one.free + other.free };
}

function difference(before: SeatCount, after: SeatCount): SeatCount {
  return { paid: after.paid - before.paid, free: after.free - before.free };
}

function byKey([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}
