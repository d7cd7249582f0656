// Many things to do, each by itself, a few at a time: as many as run beside each other without waiting for one another.
const together = 16;

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
