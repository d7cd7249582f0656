// One at a time while it is quiet, together when it is busy (group commit): what arrives while a run is under way waits
// and goes in the next one. Nobody waits for company, so this delays nothing.
type Waiting<Item, Result> = {
  item: Item;
  resolve: (result: Result) => void;
  reject: (reason: unknown) => void;
};

/**
 * At most one run per key at a time, of at most `most` items, in the order of their arrival. `run` answers item by item;
 * where it fails as a whole, each item is tried alone, so that one cannot hold up the others.
 */
export function inBatches<Item, Result>(
  most: number,
  run: (key: string, items: Item[]) => Promise<PromiseSettledResult<Result>[]>,
): (key: string, item: Item) => Promise<Result> {
  const queues = new Map<string, Waiting<Item, Result>[]>();

  async function settle(key: string, batch: Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await run(
        key,
        batch.map(({ item }) => item),
      );
      for (const [index, { resolve, reject }] of batch.entries()) {
        const result = results[index];
        if (result?.status === 'fulfilled') resolve(result.value);
        else reject(result?.reason ?? new Error('no answer for this item'));
      }
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error);
      else for (const waiting of batch) await settle(key, [waiting]);
    }
  }

  async function empty(key: string, queue: Waiting<Item, Result>[]): Promise<void> {
    while (queue.length > 0) await settle(key, queue.splice(0, most));
    queues.delete(key);
  }

  return (key, item) =>
    new Promise<Result>((resolve, reject) => {
      const queue = queues.get(key);
      if (queue) {
        queue.push({ item, resolve, reject });
        return;
      }
      const first = [{ item, resolve, reject }];
      queues.set(key, first);
      void empty(key, first);
    });
}
