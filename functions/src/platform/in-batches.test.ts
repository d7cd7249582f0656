import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inBatches } from './in-batches.ts';

const fulfilled = <T>(value: T): PromiseSettledResult<T> => ({ status: 'fulfilled', value });

describe('in batches', () => {
  it('runs what comes alone at once, and what comes meanwhile together in the order of arrival', async () => {
    const runs: number[][] = [];
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    const send = inBatches(3, async (_key, items: number[]) => {
      runs.push(items);
      await gate;
      return items.map((item) => fulfilled(item * 10));
    });
    const answers = [1, 2, 3, 4, 5].map((item) => send('a', item));
    expect(runs).toEqual([[1]]);
    open();
    expect(await Promise.all(answers)).toEqual([10, 20, 30, 40, 50]);
    expect(runs).toEqual([[1], [2, 3, 4], [5]]);
  });

  it('lets no key wait for another', async () => {
    const send = inBatches(3, async (key, items: number[]) => {
      if (key === 'slow') await new Promise(() => {});
      return items.map(fulfilled);
    });
    void send('slow', 1);
    expect(await send('fast', 2)).toBe(2);
  });

  it('refuses one item and answers the others', async () => {
    const send = inBatches(3, async (_key, items: number[]) =>
      items.map(
        (item): PromiseSettledResult<number> =>
          item === 2 ? { status: 'rejected', reason: new Error('two') } : fulfilled(item),
      ),
    );
    const results = await Promise.allSettled([1, 2, 3].map((item) => send('a', item)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('answers each item with its own result exactly once, whatever fails as a whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ key: fc.constantFrom('a', 'b'), poison: fc.boolean() }), {
          maxLength: 30,
        }),
        fc.integer({ min: 1, max: 7 }),
        async (items, most) => {
          const done: number[] = [];
          const send = inBatches(most, async (_key, batch: number[]) => {
            await Promise.resolve();
            if (batch.some((index) => items[index]?.poison)) throw new Error('poison');
            done.push(...batch);
            return batch.map(fulfilled);
          });
          const results = await Promise.allSettled(items.map(({ key }, index) => send(key, index)));
          for (const [index, result] of results.entries())
            if (items[index]?.poison) expect(result.status).toBe('rejected');
            else expect(result).toEqual(fulfilled(index));
          expect(done.toSorted((a, b) => a - b)).toEqual(
            items.flatMap(({ poison }, index) => (poison ? [] : [index])),
          );
        },
      ),
    );
  });
});
