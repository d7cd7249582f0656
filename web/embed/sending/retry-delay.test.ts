import { describe, expect, it } from 'vitest';
import { retryDelayMs } from './retry-delay.ts';

const network = { kind: 'failed', reason: 'network' } as const;
const tooMany = { kind: 'failed', reason: 'too_many' } as const;

function delays(failure: Parameters<typeof retryDelayMs>[0], random = 0) {
  return [1, 2, 3, 4, 5].map((failures) => retryDelayMs(failure, failures, random));
}

describe('sending again by itself', () => {
  it('waits longer each time and leaves it to the visitor after four times', () => {
    expect(delays(network)).toEqual([2_000, 6_000, 15_000, 40_000, undefined]);
  });

  it('waits at least half a minute when too many forms come in', () => {
    expect(delays(tooMany)).toEqual([30_000, 120_000, 300_000, undefined, undefined]);
  });

  it('spreads visitors over a quarter of the wait', () => {
    expect(delays(network, 1)[0]).toBe(2_500);
  });

  it('waits as long as the server asks, but not longer than a quarter of an hour', () => {
    expect(retryDelayMs({ ...tooMany, retryAfterMs: 60_000 }, 1, 0)).toBe(60_000);
    expect(retryDelayMs({ ...tooMany, retryAfterMs: 1_000 }, 1, 0)).toBe(30_000);
    expect(retryDelayMs({ ...tooMany, retryAfterMs: 3_600_000 }, 1, 0)).toBeUndefined();
  });
});
