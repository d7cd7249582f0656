import { describe, expect, it } from 'vitest';
import { addDays } from '../instant.ts';
import { isBeingFilled, isPractice, isPracticeId, isUnused, type Practice } from './practice.ts';

const now = new Date('2026-03-10T12:00:00Z');
const secondsAgo = (seconds: number) => new Date(now.getTime() - seconds * 1000);
const aPractice = (state: Practice['run']['state'], startedAt = now): Practice => ({
  ownerUid: 'anna',
  filledAt: now,
  run: { state, done: 0, total: 10, startedAt, commandId: 'one' },
});

describe('a practice region', () => {
  it('is one by what is stored of it, and by its id alone', () => {
    expect(isPractice({ practice: aPractice('ready') })).toBe(true);
    expect(isPractice({})).toBe(false);
    expect(isPracticeId('oefen-1a2b')).toBe(true);
    expect(isPracticeId('demo-oost')).toBe(false);
    expect(isPracticeId('onderwijsregio-oefen-')).toBe(false);
  });

  it('is being filled while a run is open, until that run cannot be alive any more', () => {
    for (const state of ['emptying', 'filling'] as const) {
      expect(isBeingFilled(aPractice(state, secondsAgo(149)), now)).toBe(true);
      expect(isBeingFilled(aPractice(state, secondsAgo(150)), now)).toBe(false);
    }
    expect(isBeingFilled(aPractice('ready'), now)).toBe(false);
    expect(isBeingFilled(aPractice('failed'), now)).toBe(false);
  });

  it('goes when nothing was done in it for ninety days, whatever was done last', () => {
    expect(isUnused([addDays(now, -90)], now)).toBe(true);
    expect(isUnused([addDays(now, -89)], now)).toBe(false);
    expect(isUnused([addDays(now, -200), undefined, addDays(now, -10)], now)).toBe(false);
  });
});
