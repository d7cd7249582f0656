/** A list with one of its members at another place. */
export function inNewPlace(keys: readonly string[], key: string, place: number): string[] {
  const others = keys.filter((other) => other !== key);
  return [...others.slice(0, place), key, ...others.slice(place)];
}
