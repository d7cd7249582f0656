/** The number in the middle, or halfway between the two in the middle; nothing of none. */
export function medianOf(numbers: readonly number[]): number | undefined {
  if (numbers.length === 0) return undefined;
  // Of thousands: numbers are sorted as numbers without asking a function about each pair.
  const sorted = Float64Array.from(numbers).sort();
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}
