/** “A”, “B” or “C”. */
export function oneOf(labels: readonly string[], or: string): string {
  const quoted = labels.map((label) => `“${label}”`);
  const last = quoted.at(-1) ?? '';
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} ${or} ${last}` : last;
}
