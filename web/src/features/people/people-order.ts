const collator = new Intl.Collator('nl');

export function byName(one: { displayName: string }, other: { displayName: string }): number {
  return collator.compare(one.displayName, other.displayName);
}
