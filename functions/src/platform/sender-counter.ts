// How often one address asks for something in an hour. The address itself is never stored: only a hash with a salt that
// is forgotten the next day.
import { createHash, randomBytes } from 'node:crypto';
import { addDays } from '@instroom/domain/instant.ts';
import { rateLimitPath } from '@instroom/domain/paths.ts';
import { type DocumentReference, FieldValue, type Firestore } from 'firebase-admin/firestore';

type Attempt = { purpose: string; address: string; mostPerHour: number; now: Date };

/** Counts an attempt and says whether it is one of those that an hour allows. */
export async function isWithinHour(db: Firestore, attempt: Attempt): Promise<boolean> {
  const { purpose, address, mostPerHour, now } = attempt;
  const counter = await senderCounter(db, purpose, address, now);
  const before = countIn(await counter.get());
  if (before >= mostPerHour) return false;
  await counter.set({ count: FieldValue.increment(1), expireAt: addDays(now, 1) }, { merge: true });
  return true;
}

/** The counter of an address for one purpose and hour. */
export async function senderCounter(
  db: Firestore,
  purpose: string,
  address: string,
  now: Date,
): Promise<DocumentReference> {
  const sender = createHash('sha256')
    .update(`${await saltOf(db, now)}:${purpose}:${address}`)
    .digest('hex');
  return db.doc(rateLimitPath(`${sender}:${hourOf(now)}`));
}

export function hourOf(now: Date): string {
  return now.toISOString().slice(0, 13);
}

const salts = new Map<string, string>();

/** The salt of a day: random, made by whoever needs it first, remembered by this instance. */
async function saltOf(db: Firestore, now: Date): Promise<string> {
  const day = now.toISOString().slice(0, 10);
  const known = salts.get(day);
  if (known) return known;
  const salt = await agreedSalt(db, db.doc(rateLimitPath(`salt:${day}`)), now);
  salts.clear();
  salts.set(day, salt);
  return salt;
}

function agreedSalt(db: Firestore, document: DocumentReference, now: Date): Promise<string> {
  return db.runTransaction(async (transaction) => {
    const stored: unknown = (await transaction.get(document)).get('salt');
    if (typeof stored === 'string') return stored;
    const salt = randomBytes(32).toString('hex');
    transaction.set(document, { salt, expireAt: addDays(now, 1) });
    return salt;
  });
}

export function countIn(snapshot: { get(field: string): unknown } | undefined): number {
  const count = snapshot?.get('count');
  return typeof count === 'number' ? count : 0;
}
