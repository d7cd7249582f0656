// Ten thousand operations on the dossiers of a region, through the real trigger and the real database, while events come
// late, twice and in any order, and transactions fail: in the end everything that is counted is what a recount finds. The
// trigger is called here and not by the backend, which keeps the order of events and lets each edit that meets a
// transaction wait; that it delivers to it as well is shown beside this (counting.test.ts). INSTROOM_SEED repeats a run.
import { randomInt } from 'node:crypto';
import { seededRandom } from '@instroom/domain/invented/random.ts';
import { candidatePath, countedsPath } from '@instroom/domain/paths.ts';
import { type Counts, countCandidate } from '@instroom/domain/stats/candidate-counters.ts';
import { correctionOf, countFacts, factsBetween } from '@instroom/domain/stats/period-facts.ts';
import { type Counted, countedSchema } from '@instroom/domain/stats/stats.ts';
import { beforeAll, expect, it } from 'vitest';
import { writtenEvent } from '../../scripts/bench/written-event.ts';
import { adminDb } from '../setup/admin.ts';
import { controls, useOwnBackend } from '../setup/backend.ts';
import { failTransactions } from '../setup/failing-transactions.ts';
import { recounted, storedFigures, storedMonths } from '../setup/figures.ts';
import { type Operation, randomOperations } from '../setup/random-operations.ts';
import { aRegion } from '../setup/region.ts';
import { rebuiltRoster, storedRoster } from '../setup/roster.ts';
import { unreliableDelivery } from '../setup/unreliable-delivery.ts';

useOwnBackend();
// Events are delivered below.
beforeAll(() => controls().setBackgroundTriggers(false));

const operationCount = 10_000;
/** Written at once, each of another candidate. */
const together = 200;
/** A slow machine is no fault. */
const quarterOfAnHourMs = 900_000;

it(
  'counts exactly what there is and what happened, whatever the order, repetition and failure of events',
  async () => {
    const seed = Number(process.env.INSTROOM_SEED ?? randomInt(2 ** 31));
    const byTheSeed = `INSTROOM_SEED=${seed}`;
    const { regionId, operations, count } = await chaos(seed);
    expect(count.repeated, byTheSeed).toBeGreaterThan(operationCount * 0.08);
    expect(Math.min(count.refused, count.broken, count.died), byTheSeed).toBeGreaterThan(0);

    const ledgers = ledgersAfter(operations);
    expect(await storedFigures(regionId), byTheSeed).toEqual(await recounted(regionId));
    expect(await storedLedgers(regionId), byTheSeed).toEqual(ledgers);
    const months = sumOf(
      Object.values(ledgers).map(({ facts, correction }) => countFacts(facts, correction)),
    );
    expect(countsIn(await storedMonths(regionId)), byTheSeed).toEqual(months);
    // Otherwise nobody was counted in a month other than that of the event.
    const left = Object.keys(months).filter((name) => name.includes('.leftWithinYearBySector.'));
    expect(left.length, byTheSeed).toBeGreaterThan(0);
    expect(await storedRoster(regionId), byTheSeed).toEqual(await rebuiltRoster(regionId));
  },
  quarterOfAnHourMs,
);

async function chaos(seed: number) {
  // Once the backend is there, and before the tests have an application: it is theirs otherwise.
  const { candidateChanged } = await import('../../functions/src/candidate-changed.trigger.ts');
  const { db } = await import('../../functions/src/platform/firebase.ts');
  const { regionId } = await aRegion();
  const random = seededRandom(seed);
  const failures = failTransactions(db, random);
  const delivery = unreliableDelivery(random, (event: Parameters<typeof candidateChanged.run>[0]) =>
    candidateChanged.run(event),
  );
  const next = randomOperations(seed);
  const operations: Operation[] = [];
  while (operations.length < operationCount) {
    const some = next(together);
    operations.push(...some);
    for (const event of await write(regionId, some)) delivery.add(event);
    await delivery.deliverSome(random.between(0, 2 * together));
  }
  while (delivery.hasMore()) await delivery.deliverSome(4 * together);
  return { regionId, operations, count: { ...failures, ...delivery.count } };
}

/** Answers the events of what was written. */
async function write(regionId: string, operations: readonly Operation[]) {
  const documents = operations.map(({ candidateId }) =>
    adminDb().doc(candidatePath(regionId, candidateId)),
  );
  const old = await adminDb().getAll(...documents);
  const batch = adminDb().batch();
  for (const [index, { ref }] of old.entries()) {
    const after = operations[index]?.after;
    if (after) batch.set(ref, after);
    else batch.delete(ref);
  }
  await batch.commit();
  const written = await adminDb().getAll(...documents);
  return written.map((after, index) =>
    writtenEvent({ regionId, candidateId: after.id }, old[index] ?? after, after),
  );
}

/** What must have been counted for each who ever was there, with the events in the order in which they happened. */
function ledgersAfter(operations: readonly Operation[]): Record<string, Counted> {
  const ledgers: Record<string, Counted> = {};
  for (const { candidateId, before, after } of operations) {
    const last = after ?? before;
    const correction = last && correctionOf(last);
    ledgers[candidateId] = {
      counts: countCandidate(after),
      facts: { ...ledgers[candidateId]?.facts, ...factsBetween(before, after) },
      ...(correction && { correction }),
      ...(!after && { expireAt: expect.any(Date) }),
    };
  }
  return ledgers;
}

async function storedLedgers(regionId: string): Promise<Record<string, Counted>> {
  const { docs } = await adminDb().collection(countedsPath(regionId)).get();
  return Object.fromEntries(docs.map((one) => [one.id, countedSchema.parse(one.data())]));
}

/** As `2031-03.enteredByPhase.new`. */
function countsIn(months: Awaited<ReturnType<typeof storedMonths>>): Counts {
  return Object.fromEntries(
    Object.entries(months).flatMap(([month, maps]) =>
      Object.entries(maps).flatMap(([map, codes]) =>
        Object.entries(codes).map(([code, number]) => [`${month}.${map}.${code}`, number]),
      ),
    ),
  );
}

function sumOf(all: readonly Counts[]): Counts {
  const sum: Counts = {};
  for (const [name, number] of all.flatMap((counts) => Object.entries(counts)))
    sum[name] = (sum[name] ?? 0) + number;
  return sum;
}
