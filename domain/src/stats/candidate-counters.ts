// What a candidate counts for in the live figures, as these are defined.
import { type Counted, isCountedIn, liveFigures, liveMaps } from '../figures/live-figures.ts';

/** Counter name (`map.code`) to how often this candidate counts for it. */
export type Counts = Record<string, number>;

export function countCandidate(candidate: Counted | undefined): Counts {
  if (!candidate) return {};
  const counts: Counts = {};
  for (const map of liveMaps) {
    const figure = liveFigures[map];
    if (!isCountedIn(figure, candidate)) continue;
    for (const code of figure.codesOf(candidate)) counts[`${map}.${code}`] = 1;
  }
  return counts;
}

/** What must be added to `before` to get `after`; empty when they are the same. */
export function difference(before: Counts, after: Counts): Counts {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries(
    [...names]
      .map((name): [string, number] => [name, (after[name] ?? 0) - (before[name] ?? 0)])
      .filter(([, change]) => change !== 0),
  );
}
