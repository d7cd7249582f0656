// Who had a seat before the demo was made, so that its costs have a past: the people of now, and a colleague who left.
import {
  changesOf,
  corrected,
  regionSeatsSchema,
  type Seat,
  type SeatChanges,
  seatLedgerSchema,
} from '@instroom/domain/costs/seats.ts';
import { addMonths } from '@instroom/domain/instant.ts';
import { regionSeatsPath, seatLedgerPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';

/** By mailbox: what somebody counted for, from so many months ago. */
const past: Record<string, [monthsAgo: number, seat: Seat][]> = {
  beheer: [[14, 'paid']],
  bewerker: [
    [13, 'free'],
    [12, 'paid'],
  ],
  lezer: [[9, 'free']],
  vertrokken: [
    [12, 'paid'],
    [4, 'none'],
  ],
};

/** Before the members themselves, whose own events change nothing then. Done once. */
export async function seedPastSeats(db: Firestore, regionId: string, now: Date): Promise<void> {
  const seats = db.doc(regionSeatsPath(regionId));
  if ((await seats.get()).exists) return;
  const batch = db.batch();
  let changes: SeatChanges = {};
  for (const [mailbox, steps] of Object.entries(past)) {
    const since = Object.fromEntries(
      steps.map(([monthsAgo, seat]) => [momentOf(addMonths(now, -monthsAgo)), seat]),
    );
    const ledger = seatLedgerSchema.parse({ since });
    changes = corrected(changes, { before: {}, after: changesOf(ledger) });
    batch.set(db.doc(seatLedgerPath(regionId, `${regionId}-${mailbox}`)), ledger);
  }
  batch.set(seats, regionSeatsSchema.parse({ changes, updatedAt: now }));
  await batch.commit();
}

function momentOf(moment: Date): string {
  return moment.toISOString().replace('Z', '000000Z');
}
