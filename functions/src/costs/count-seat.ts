// Writes down that a member counts for another kind of seat from a moment on, and what that changes for the region. What
// is learnt late, twice or in another order ends the same.
import {
  changesOf,
  corrected,
  regionSeatsSchema,
  type Seat,
  seatLedgerSchema,
} from '@instroom/domain/costs/seats.ts';
import { regionSeatsPath, seatLedgerPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';

export interface SeatTaken {
  regionId: string;
  uid: string;
  /** From when, as the ledger writes it. */
  moment: string;
  seat: Seat;
  now: Date;
}

export async function countSeat(
  db: Firestore,
  { regionId, uid, moment, seat, now }: SeatTaken,
): Promise<void> {
  const ledgerDocument = db.doc(seatLedgerPath(regionId, uid));
  const seatsDocument = db.doc(regionSeatsPath(regionId));
  await db.runTransaction(async (transaction) => {
    const [stored, total] = await transaction.getAll(ledgerDocument, seatsDocument);
    const before = (stored && readDocument(stored, seatLedgerSchema)) ?? { since: {} };
    if (before.since[moment] === seat) return;
    const after = { since: { ...before.since, [moment]: seat } };
    const seats = total && readDocument(total, regionSeatsSchema);
    const changes = corrected(seats?.changes ?? {}, {
      before: changesOf(before),
      after: changesOf(after),
    });
    transaction.set(ledgerDocument, after);
    transaction.set(seatsDocument, { changes, updatedAt: now });
  });
}
