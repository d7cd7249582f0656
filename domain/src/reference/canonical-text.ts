// A value as text that is the same for the same content: keys sorted, texts in one Unicode form, what is nothing left out.
// What a source re-orders, re-quotes or writes in another encoding is no change.

export function canonicalText(value: unknown): string {
  return JSON.stringify(canonical(value)) ?? '';
}

/** Order of ids and keys everywhere in the import: by code unit, the same on every machine. */
export const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

function canonical(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map((item) => canonical(item) ?? null);
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const kept = Object.entries(value)
    .map(([key, item]): [string, unknown] => [key, canonical(item)])
    .filter(([, item]) => item !== undefined)
    .sort(([one], [other]) => byText(one, other));
  return Object.fromEntries(kept);
}
