// Puts right what an event that never came left out: members whose ledger ends otherwise than they are, and a total that
// is not the sum of the ledgers.
import {
  changesOf,
  corrected,
  regionSeatsSchema,
  type SeatChanges,
  type SeatLedger,
  seatLedgerSchema,
  seatNow,
  seatOf,
} from '@instroom/domain/costs/seats.ts';
import {
  membersPath,
  regionSeatsPath,
  seatLedgerPath,
  seatLedgersPath,
} from '@instroom/domain/paths.ts';
import { memberSchema } from '@instroom/domain/region/member.ts';
import { type Firestore, type QuerySnapshot, Timestamp } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';
import { momentOf } from './moment.ts';

/** Answers how many members were put right, and whether the total was. */
export async function recountSeats(
  db: Firestore,
  regionId: string,
  now: Date,
): Promise<{ repaired: number; isTotalRepaired: boolean }> {
  const seatsDocument = db.doc(regionSeatsPath(regionId));
  return db.runTransaction(async (transaction) => {
    const [members, ledgers, total] = await Promise.all([
      transaction.get(db.collection(membersPath(regionId))),
      transaction.get(db.collection(seatLedgersPath(regionId))),
      transaction.get(seatsDocument),
    ]);
    const known = ledgersIn(ledgers);
    const missed = missing(known, members, now);
    for (const [uid, ledger] of missed) {
      known.set(uid, ledger);
      transaction.set(db.doc(seatLedgerPath(regionId, uid)), ledger);
    }
    const changes = sumOf(known);
    const isTotalRepaired = !isSame(changes, readDocument(total, regionSeatsSchema)?.changes ?? {});
    if (isTotalRepaired) transaction.set(seatsDocument, { changes, updatedAt: now });
    return { repaired: missed.size, isTotalRepaired };
  });
}

function ledgersIn(stored: QuerySnapshot): Map<string, SeatLedger> {
  return new Map(
    stored.docs.flatMap((snapshot): [string, SeatLedger][] => {
      const ledger = readDocument(snapshot, seatLedgerSchema);
      return ledger ? [[snapshot.id, ledger]] : [];
    }),
  );
}

/** The ledgers that end otherwise than the member is, as they should be. */
function missing(
  ledgers: ReadonlyMap<string, SeatLedger>,
  members: QuerySnapshot,
  now: Date,
): Map<string, SeatLedger> {
  const documents = new Map(members.docs.map((snapshot) => [snapshot.id, snapshot]));
  const found = new Map<string, SeatLedger>();
  for (const uid of new Set([...documents.keys(), ...ledgers.keys()])) {
    const snapshot = documents.get(uid);
    const seat = seatOf(snapshot && readDocument(snapshot, memberSchema));
    const ledger = ledgers.get(uid) ?? { since: {} };
    if (seatNow(ledger) === seat) continue;
    const moment = momentOf(snapshot?.updateTime ?? Timestamp.fromDate(now));
    found.set(uid, { since: { ...ledger.since, [moment]: seat } });
  }
  return found;
}

function sumOf(ledgers: ReadonlyMap<string, SeatLedger>): SeatChanges {
  let total: SeatChanges = {};
  for (const ledger of ledgers.values())
    total = corrected(total, { before: {}, after: changesOf(ledger) });
  return total;
}

function isSame(one: SeatChanges, other: SeatChanges): boolean {
  const difference = corrected(one, { before: other, after: {} });
  return Object.keys(difference).length === 0;
}
