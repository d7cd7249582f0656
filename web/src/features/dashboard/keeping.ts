/** How many results are kept for one list. */
const most = 16;

/**
 * The same count, which remembers what it found for a list of rows as long as the list is there. Panels are filtered back
 * and forth, and most counts go over ten thousand rows while somebody waits. What it counts by is compared as it is.
 */
export function keeping<Rows extends object, By extends readonly unknown[], Result>(
  count: (rows: Rows, ...by: By) => Result,
): (rows: Rows, ...by: By) => Result {
  const kept = new WeakMap<Rows, readonly { by: By; result: Result }[]>();
  return (rows, ...by) => {
    const all = kept.get(rows) ?? [];
    const known = all.find((one) => one.by.every((value, index) => value === by[index]));
    if (known) return known.result;
    const result = count(rows, ...by);
    kept.set(rows, [{ by, result }, ...all.slice(0, most - 1)]);
    return result;
  };
}
