// Many things to do, each by itself, a few at a time.

/** As many transactions as run beside each other without waiting for one another. */
const together = 16;

/** What fails stops it. */
export async function fewAtOnce<Item>(
  items: Iterable<Item>,
  run: (item: Item) => Promise<unknown>,
): Promise<void> {
  const left = [...items].values();
  const work = async () => {
    for (const item of left) await run(item);
  };
  await Promise.all(Array.from({ length: together }, work));
}

/** What came of each; each is run once, and what fails for one keeps no other from it. */
export async function settleEach<Result>(
  ids: readonly string[],
  run: (id: string) => Promise<Result>,
): Promise<Map<string, PromiseSettledResult<Result>>> {
  const outcomes = new Map<string, PromiseSettledResult<Result>>();
  await fewAtOnce(new Set(ids), async (id) => {
    const [outcome] = await Promise.allSettled([run(id)]);
    outcomes.set(id, outcome);
  });
  return outcomes;
}
