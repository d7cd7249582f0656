// Transactions of a database that fail between reading and committing, or after it, as they do where two meet, a connection
// breaks or a machine goes down. Everything else of the SDK and the database is real.
import type { Random } from '@instroom/domain/invented/random.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';

/**
 * `refused`: all was read, nothing is committed, and it is tried again from its beginning, as the SDK does. `broken`: the
 * same, and whoever asked hears that it failed. `died`: committed, and whoever asked hears that it failed.
 */
const failures = { none: 82, refused: 10, broken: 4, died: 4 } as const;
type Failure = keyof typeof failures;

const broken = new Error('The connection broke.');

/** From now on; answers how often each happened. */
export function failTransactions(db: Firestore, random: Random): Record<Failure, number> {
  const count = { none: 0, refused: 0, broken: 0, died: 0 };
  const run = db.runTransaction.bind(db);
  const roundTrip = (update: (transaction: Transaction) => Promise<unknown>) =>
    run(async (transaction) => {
      await update(transaction);
      throw broken;
    });
  db.runTransaction = async (update, options) => {
    const failure = random.weighted(failures);
    count[failure] += 1;
    // By the SDK itself the second attempt waits for a second or more.
    if (failure === 'refused') await roundTrip(update).catch(unlessBroken);
    if (failure === 'broken') await roundTrip(update);
    const answer = await run(update, options);
    if (failure === 'died') throw broken;
    return answer;
  };
  return count;
}

function unlessBroken(error: unknown): void {
  if (error !== broken) throw error;
}
