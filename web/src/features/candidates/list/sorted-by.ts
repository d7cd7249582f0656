// How the rows of the list are sorted, by the key that a column gives each of them.

/** Texts are sorted as in a Dutch dictionary; nothing comes last, in whatever direction. */
export type SortKey = string | number | undefined;

const dutch = new Intl.Collator('nl', { numeric: true });

/** Rows with the same key stay in the order in which they are given. */
export function sortedBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  { descending }: { descending: boolean },
): Row[] {
  const keys = rows.map(keyOf);
  const ranks = ranksOf(keys);
  const known: { row: Row; rank: number }[] = [];
  const unknown: Row[] = [];
  for (const [index, row] of rows.entries()) {
    const key = keys[index];
    const rank = typeof key === 'string' ? ranks.get(key) : key;
    if (rank === undefined) unknown.push(row);
    else known.push({ row, rank });
  }
  const sign = descending ? -1 : 1;
  known.sort((one, other) => sign * (one.rank - other.rank));
  return [...known.map(({ row }) => row), ...unknown];
}

/** Each text is compared with the others once, and not once for every row that has it. */
function ranksOf(keys: readonly SortKey[]): ReadonlyMap<string, number> {
  const texts = new Set<string>();
  for (const key of keys) if (typeof key === 'string' && key !== '') texts.add(key);
  return new Map([...texts].sort(dutch.compare).map((text, rank) => [text, rank]));
}
