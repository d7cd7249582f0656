// The codes of what a region adds itself: made from its words once and never changed, since values refer to them.

/** Small letters, digits and `_`: safe in a path, a field name, a form, an address and the name of a counter. */
export const slugPattern = /^[a-z][a-z0-9_]{0,39}$/;

/** `fallback` for words without a letter that could be kept; a number after it where it is taken. */
export function slugOf(words: string, taken: Iterable<string>, fallback: string): string {
  const letters = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+/, '')
    .slice(0, 34)
    .replace(/_+$/, '');
  const base = letters || fallback;
  const known = new Set(taken);
  const isFree = (slug: string) => !known.has(slug) && !isInherited(slug);
  let slug = base;
  for (let number = 2; !isFree(slug); number += 1) slug = `${base}_${number}`;
  return slug;
}

/** `constructor`: every object has it, so it can never be known to be absent. */
export function isInherited(name: string): boolean {
  return name in {};
}
