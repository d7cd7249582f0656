import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idleLimitMs, idleStateOf, nextLookMs, ownDeviceLimitMs, warningMs } from './idle-state.ts';

const start = Date.parse('2026-03-10T12:00:00Z');
const after = (ms: number, limitMs = idleLimitMs) => idleStateOf(start, start + ms, limitMs);
const minutes = (number: number) => number * 60_000;

describe('somebody who does nothing', () => {
  it('is left alone, then asked for a minute, then signed out', () => {
    expect(after(0)).toEqual({ name: 'active', warnInMs: minutes(29) });
    expect(after(minutes(29) - 1)).toEqual({ name: 'active', warnInMs: 1 });
    expect(after(minutes(29))).toEqual({ name: 'warning', leftMs: minutes(1) });
    expect(after(minutes(30) - 1)).toEqual({ name: 'warning', leftMs: 1 });
    expect(after(minutes(30))).toEqual({ name: 'over' });
  });

  it('on the own workplace has twelve hours', () => {
    expect(after(minutes(60 * 12) - minutes(2), ownDeviceLimitMs).name).toBe('active');
    expect(after(minutes(60 * 12), ownDeviceLimitMs).name).toBe('over');
  });

  it('is not signed out because a clock was put back', () => {
    expect(idleStateOf(start + minutes(90), start, idleLimitMs).name).toBe('active');
  });
});

describe('looking again', () => {
  it('is never later than the next change, and in the end nothing is left to look for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: minutes(40) }), fc.boolean(), (idleMs, isSeen) => {
        const state = after(idleMs);
        const wait = nextLookMs(state, isSeen);
        if (state.name === 'over') return wait === undefined;
        if (wait === undefined || wait <= 0) return false;
        // Just before it, nothing has changed but the seconds.
        return after(idleMs + wait - 1).name === state.name;
      }),
    );
  });

  it('happens every second where somebody sees the seconds, and once where nobody does', () => {
    expect(nextLookMs({ name: 'warning', leftMs: 42_300 }, true)).toBe(300);
    expect(nextLookMs({ name: 'warning', leftMs: 42_000 }, true)).toBe(1000);
    expect(nextLookMs({ name: 'warning', leftMs: 42_300 }, false)).toBe(42_300);
    expect(nextLookMs(after(0), true)).toBe(idleLimitMs - warningMs);
  });
});
