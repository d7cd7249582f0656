// What one change of a candidate costs, counted in documents and not in time: so it can be promised.
import { expect, it } from 'vitest';
import { costsOfChanges } from '../../scripts/bench/candidate-change.ts';
import { countOf } from '../../scripts/bench/count-operations.ts';
import { controls, useOwnBackend } from '../setup/backend.ts';

useOwnBackend();

it('a change of a candidate wakes one function, and costs at most two reads and three writes for counters and facts, and one more where it counts in two years', async () => {
  const costs = await costsOfChanges(controls());
  const inTwoYears = costs['leaving within a year after starting to work, in another one'];
  for (const [what, cost] of Object.entries(costs)) {
    const { invocations, operations } = cost;
    const figures = operations.filter(({ isForFigures }) => isForFigures);
    expect(invocations, what).toBe(1);
    expect(countOf(figures, 'read'), what).toBeLessThanOrEqual(2);
    expect(countOf(figures, 'write'), what).toBeLessThanOrEqual(cost === inTwoYears ? 4 : 3);
    expect(countOf(operations, 'delete'), what).toBe(0);
  }
  // Otherwise nothing was counted at all.
  const step = costs['a step to the next phase'].operations.filter((one) => one.isForFigures);
  expect([countOf(step, 'read'), countOf(step, 'write')]).toEqual([2, 3]);
  const leaving = inTwoYears.operations.filter((one) => one.isForFigures);
  expect([countOf(leaving, 'read'), countOf(leaving, 'write')]).toEqual([2, 4]);
});
