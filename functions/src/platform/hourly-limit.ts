// How often something may happen in an hour. What is counted by, such as an address, is never stored: only a hash with a
// salt that is forgotten the next day.
import { createHash, randomBytes } from 'node:crypto';
import { addDays } from '@instroom/domain/instant.ts';
import { rateLimitPath } from '@instroom/domain/paths.ts';
import {
  type DocumentReference,
  FieldValue,
  type Firestore,
  type Transaction,
} from 'firebase-admin/firestore';

/** `by`: whose hour it is, such as `mailbox:` and an address. */
export type HourlyLimit = { by: string; most: number };

/** For use in a transaction, where many at the same moment are counted one after the other. */
export async function hourlyCounter(db: Firestore, limits: readonly HourlyLimit[], now: Date) {
  const hour = now.toISOString().slice(0, 13);
  const hashes = await Promise.all(limits.map(({ by }) => hashOfToday(db, by, now)));
  const documents = hashes.map((hash) => db.doc(rateLimitPath(`${hash}:${hour}`)));
  return {
    /** Whether one of the limits is reached. */
    async isFull(transaction: Transaction): Promise<boolean> {
      const counted = await transaction.getAll(...documents);
      return limits.some(({ most }, index) => countIn(counted[index]) >= most);
    },
    count(transaction: Transaction): void {
      const more = { count: FieldValue.increment(1), expireAt: addDays(now, 1) };
      for (const document of documents) transaction.set(document, more, { merge: true });
    },
  };
}

export function countIn(snapshot: { get(field: string): unknown } | undefined): number {
  const count = snapshot?.get('count');
  return typeof count === 'number' ? count : 0;
}

/** The same for the same text all day, and for nobody to read back. */
export async function hashOfToday(db: Firestore, text: string, now: Date): Promise<string> {
  return createHash('sha256')
    .update(`${await saltOf(db, now)}:${text}`)
    .digest('hex');
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
