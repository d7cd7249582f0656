import { describe, expect, it } from 'vitest';
import { addDays } from '../instant.ts';
import { freshnessOf, isOver } from './freshness.ts';

const now = new Date('2026-11-26T12:00:00Z');
const duo = { staleAfterDays: 45 };
const ago = (days: number) => addDays(now, -days);

describe('a source', () => {
  it('is fresh until the day its data are too old, and stale from then on', () => {
    expect(freshnessOf(duo, { lastGoodAt: ago(45) }, now)).toBe('fresh');
    expect(freshnessOf(duo, { lastGoodAt: ago(45.01) }, now)).toBe('stale');
  });

  it('stays fresh as long as it answers that nothing is new', () => {
    expect(freshnessOf(duo, { lastGoodAt: ago(300), lastSeenAt: ago(1) }, now)).toBe('fresh');
  });

  it('is not fresh because it was asked: it must have given something', () => {
    expect(freshnessOf(duo, { lastSeenAt: ago(1) }, now)).toBe('never');
    expect(freshnessOf(duo, undefined, now)).toBe('never');
  });

  it('says that it lacks a key, whatever it gave before', () => {
    const state = { lastGoodAt: ago(1), unavailable: 'key_missing' };
    expect(freshnessOf(duo, state, now)).toBe('unavailable');
  });

  it('does not grow old where people bring files', () => {
    expect(freshnessOf({}, { lastGoodAt: ago(900) }, now)).toBe('fresh');
  });
});

describe('a run', () => {
  it('is not over while it runs or waits for a decision', () => {
    expect(isOver({ state: 'running' })).toBe(false);
    expect(isOver({ state: 'held' })).toBe(false);
    expect(isOver({ state: 'failed' })).toBe(true);
  });
});
