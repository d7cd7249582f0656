import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ListPrices, listPrices } from './list-prices.ts';
import { modelYear, operationNames, timesAYear } from './model-year.ts';
import { costOf, type Usage, yearOfCosts } from './operating-costs.ts';

const nothing: Usage = {
  ...{ reads: 0, writes: 0, deletes: 0, shownWrites: 0, shownKib: 0, sentKib: 0 },
  ...{ invocations: 0, functionMs: 0, memoryMib: 1024 },
};
const round: ListPrices = {
  ...{ asOfDate: '2026-01-01', pages: [], euroPerUsd: 0.5 },
  usd: {
    ...{ documentRead: 2, documentWrite: 20, documentDelete: 200, storedGibMonth: 1 },
    ...{ sentGib: 1024 * 1024, invocation: 1000, vcpuSecond: 4, memoryGibSecond: 6 },
  },
};

describe('what an operation costs', () => {
  it('is each document read, written and deleted, in euros', () => {
    const used = { ...nothing, reads: 3, writes: 2, deletes: 1 };
    expect(costOf(used, round)).toEqual({ databaseEuro: (6 + 40 + 200) / 2, functionsEuro: 0 });
  });

  it('has every screen that listens read what it shows, and nothing else', () => {
    const used = { ...nothing, reads: 1, writes: 5, shownWrites: 2 };
    const alone = costOf(used, round).databaseEuro;
    expect(costOf(used, round, 3).databaseEuro - alone).toBe((2 * 3 * 2) / 2);
    expect(costOf({ ...used, shownWrites: 0 }, round, 3).databaseEuro).toBe(alone);
  });

  it('is what goes out over the internet: to who does it, and to every screen that listens', () => {
    const used = { ...nothing, sentKib: 7, shownKib: 3 };
    expect(costOf(used, round).databaseEuro).toBeCloseTo(7 / 2);
    expect(costOf(used, round, 2).databaseEuro).toBeCloseTo((7 + 3 * 2) / 2);
  });

  it('has a function paid by the tenth of a second that it began, for each of its runs', () => {
    const ran = (functionMs: number, invocations = 1, memoryMib = 1024) =>
      costOf({ ...nothing, functionMs, invocations, memoryMib }, round).functionsEuro;
    expect(ran(1)).toBeCloseTo((1000 + 0.1 * 10) / 2);
    expect(ran(100)).toBeCloseTo((1000 + 0.1 * 10) / 2);
    expect(ran(101)).toBeCloseTo((1000 + 0.2 * 10) / 2);
    expect(ran(150, 2)).toBeCloseTo((2000 + 0.2 * 10) / 2);
    expect(ran(1000, 1, 512)).toBeCloseTo((1000 + 1 * 7) / 2);
  });
});

const amount = fc.nat(5000);
const usage: fc.Arbitrary<Usage> = fc.record({
  ...{ reads: amount, writes: amount, deletes: amount, shownWrites: amount },
  ...{ shownKib: amount, sentKib: amount },
  ...{ invocations: fc.nat(5), functionMs: fc.nat(60_000), memoryMib: fc.constantFrom(256, 512) },
});

describe('the costs of a year', () => {
  const model = {
    ...{ candidates: 1024, signUps: 10, repeatedSignUps: 5, advisers: 2, workingDays: 100 },
    ...{ phaseStepsADay: 1, editsADay: 3, listOpeningsADay: 4, dashboardOpeningsADay: 5 },
    ...{ screensThatListen: 2, nightsAYear: 365, nationalRefreshesADay: 96 },
    ...{ regionsThatShare: 73, storedKibPerCandidate: 1024 },
  };

  it('have each operation as often as the model says, and of what regions do together a part', () => {
    expect(timesAYear(model)).toEqual({
      ...{ phaseStep: 200, edit: 600, formSubmission: 15, listOpening: 800 },
      ...{ dashboardOpening: 1000, nightlyPass: 365, purge: 5, nationalRefresh: 480 },
    });
  });

  it('hold what is stored, for twelve months', () => {
    const none = Object.fromEntries(operationNames.map((name) => [name, nothing])) as never;
    expect(yearOfCosts(none, model, round)).toMatchObject({ storageEuro: 6, totalEuro: 6 });
  });

  it('add up to their total, and are never less where more is done', () => {
    const measured = fc.record({
      ...{ phaseStep: usage, edit: usage, formSubmission: usage, listOpening: usage },
      ...{ dashboardOpening: usage, nightlyPass: usage, purge: usage, nationalRefresh: usage },
    });
    fc.assert(
      fc.property(measured, fc.constantFrom(...operationNames), (used, name) => {
        const year = yearOfCosts(used, modelYear, listPrices);
        const parts = year.operations.flatMap((row) => [row.databaseEuro, row.functionsEuro]);
        const sum = parts.reduce((total, part) => total + part, year.storageEuro);
        expect(year.totalEuro).toBeCloseTo(sum, 6);
        const more = { ...used, [name]: { ...used[name], reads: used[name].reads + 1000 } };
        expect(yearOfCosts(more, modelYear, listPrices).totalEuro).toBeGreaterThan(year.totalEuro);
      }),
    );
  });
});

it('prices are dated, of public pages, and a write costs more than a read', () => {
  expect(listPrices.asOfDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  for (const page of listPrices.pages) expect(page).toMatch(/^https:\/\/cloud\.google\.com\//);
  const { usd } = listPrices;
  expect(usd.documentWrite).toBeGreaterThan(usd.documentRead);
  expect(usd.documentRead).toBeGreaterThan(usd.documentDelete);
});
