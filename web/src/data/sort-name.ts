/** By names without accents and capitals, as `fold` makes them. */
export function bySortName(one: { sortName: string }, other: { sortName: string }): number {
  if (one.sortName === other.sortName) return 0;
  return one.sortName < other.sortName ? -1 : 1;
}
