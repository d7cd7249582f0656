// What the database and the functions cost a region in a year, in euros: measured operations, how often they are done, and a
// price list. Not what a region pays us: that is yearly-amount.ts.
import type { ListPrices } from './list-prices.ts';
import { type ModelYear, type Operation, operationNames, timesAYear } from './model-year.ts';

/** What one operation uses, as measured. */
export type Usage = {
  reads: number;
  writes: number;
  deletes: number;
  /** Of these writes, what screens listen to: each of them reads it again. */
  shownWrites: number;
  /** How large these documents are, all together: each screen gets them whole. */
  shownKib: number;
  /** What is sent to who does it. */
  sentKib: number;
  invocations: number;
  /** How long the functions worked on it, all together. */
  functionMs: number;
  memoryMib: number;
};

export type Cost = { databaseEuro: number; functionsEuro: number };
export type OperationCost = Cost & { operation: Operation; times: number; totalEuro: number };
export type YearOfCosts = { operations: OperationCost[]; storageEuro: number; totalEuro: number };

/** A function is paid by the tenth of a second that has begun. */
const billedMs = 100;
const kibInGib = 1024 * 1024;

/** As if each invocation had a machine to itself: those that share one are paid once, so it costs at most this. */
export function costOf(usage: Usage, { usd, euroPerUsd }: ListPrices, listeners = 0): Cost {
  const reads = usage.reads + usage.shownWrites * listeners;
  const seconds = (billedMsOf(usage) * usage.invocations) / 1000;
  const databaseUsd =
    reads * usd.documentRead +
    usage.writes * usd.documentWrite +
    usage.deletes * usd.documentDelete +
    ((usage.sentKib + usage.shownKib * listeners) / kibInGib) * usd.sentGib;
  const secondUsd = usd.vcpuSecond + (usage.memoryMib / 1024) * usd.memoryGibSecond;
  const functionsUsd = usage.invocations * usd.invocation + seconds * secondUsd;
  return { databaseEuro: databaseUsd * euroPerUsd, functionsEuro: functionsUsd * euroPerUsd };
}

export function yearOfCosts(
  measured: Record<Operation, Usage>,
  model: ModelYear,
  prices: ListPrices,
): YearOfCosts {
  const timesOf = timesAYear(model);
  const rows = operationNames.map((operation): OperationCost => {
    const times = timesOf[operation];
    const once = costOf(measured[operation], prices, model.screensThatListen);
    const databaseEuro = once.databaseEuro * times;
    const functionsEuro = once.functionsEuro * times;
    return {
      operation,
      times,
      databaseEuro,
      functionsEuro,
      totalEuro: databaseEuro + functionsEuro,
    };
  });
  const storedGib = (model.candidates * model.storedKibPerCandidate) / kibInGib;
  const storageEuro = storedGib * 12 * prices.usd.storedGibMonth * prices.euroPerUsd;
  const totalEuro = rows.reduce((total, row) => total + row.totalEuro, storageEuro);
  return { operations: rows, storageEuro, totalEuro };
}

function billedMsOf({ invocations, functionMs }: Usage): number {
  return invocations === 0 ? 0 : Math.ceil(functionMs / invocations / billedMs) * billedMs;
}
