// How a figure is printed: what, how much, and what was aimed at.

export function report(what: string, figure: string, aim?: string): void {
  console.log(`${what.padEnd(58)} ${figure.padStart(12)}${aim ? `   aim ${aim}` : ''}`);
}

export const inMs = (ms: number) => `${Math.round(ms)} ms`;
export const inSeconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
export const inKilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`;

/** The value below which this share of the sorted figures lies. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
