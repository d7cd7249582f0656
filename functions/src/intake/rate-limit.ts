// How much one address, and everybody together, may send to a form in an hour. The address itself is never stored.
import { randomInt } from 'node:crypto';
import type { PublicForm } from '@instroom/domain/form/form.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { rateLimitPath } from '@instroom/domain/paths.ts';
import { FieldValue, type Firestore } from 'firebase-admin/firestore';
import { countIn, hashOfToday } from '../platform/hourly-limit.ts';

/** `suspicious`: take it, keep it apart. `refused`: the form as a whole is over its limit. */
export type Verdict = 'within' | 'suspicious' | 'refused';

/** One counter takes about one write a second; a form's hour is spread over this many. */
const formShards = 10;

type Attempt = { form: PublicForm; formId: string; address: string; now: Date };

/** Counts one submission and says how it stands against the limits. */
export async function countAgainstLimits(db: Firestore, attempt: Attempt): Promise<Verdict> {
  const { form, formId, address, now } = attempt;
  const hour = now.toISOString().slice(0, 13);
  const sender = await hashOfToday(db, `${formId}:${address}`, now);
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
