// When a submission that failed is sent again by itself.
import type { SendAnswer } from '../api.ts';

export type Failure = Extract<SendAnswer, { kind: 'failed' }>;

const shortMs = [2_000, 6_000, 15_000, 40_000];
/** The server asks for rest. */
const longMs = [30_000, 120_000, 300_000];
const longestMs = 15 * 60_000;

/**
 * How long to wait after the given number of failures in a row; nothing when it is up to the visitor. `random`
 * (0 to 1) spreads visitors who all failed at the same moment.
 */
export function retryDelayMs(
  failure: Failure,
  failures: number,
  random: number,
): number | undefined {
  const waits = failure.reason === 'too_many' ? longMs : shortMs;
  const wait = waits[failures - 1];
  if (wait === undefined) return;
  const asked = failure.retryAfterMs ?? 0;
  return asked > longestMs ? undefined : Math.max(wait, asked) * (1 + random / 4);
}
