// How much one address, and everybody together, may send to a form in an hour. The address itself is never stored:
// only a hash with a salt that is forgotten the next day.
import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { PublicForm } from '@instroom/domain/form/form.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { rateLimitPath } from '@instroom/domain/paths.ts';
import { type DocumentReference, FieldValue, type Firestore } from 'firebase-admin/firestore';

/** `suspicious`: take it, keep it apart. `refused`: the form as a whole is over its limit. */
export type Verdict = 'within' | 'suspicious' | 'refused';

/** One counter takes about one write a second; a form's hour is spread over this many. */
const formShards = 10;

type Attempt = { form: PublicForm; formId: string; address: string; now: Date };

/** Counts one submission and says how it stands against the limits. */
export async function countAgainstLimits(db: Firestore, attempt: Attempt): Promise<Verdict> {
  const { form, formId, address, now } = attempt;
  const hour = now.toISOString().slice(0, 13);
  const sender = createHash('sha256')
    .update(`${await saltOf(db, now)}:${formId}:${address}`)
    .digest('hex');
  const shard = db.doc(rateLimitPath(`${formId}:${hour}:${randomInt(formShards)}`));
  const perSender = db.doc(rateLimitPath(`${sender}:${hour}`));

  // Not a transaction: submissions at the same moment may slip through together, but none waits for another.
  const [ofForm, ofSender] = await db.getAll(shard, perSender);
  if (countIn(ofForm) >= form.limits.perFormPerHour / formShards) return 'refused';
  const counted = { count: FieldValue.increment(1), expireAt: addDays(now, 1) };
  await db
    .batch()
    .set(shard, counted, { merge: true })
    .set(perSender, counted, { merge: true })
    .commit();
  return countIn(ofSender) >= form.limits.perAddressPerHour ? 'suspicious' : 'within';
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

function countIn(snapshot: { get(field: string): unknown } | undefined): number {
  const count = snapshot?.get('count');
  return typeof count === 'number' ? count : 0;
}
