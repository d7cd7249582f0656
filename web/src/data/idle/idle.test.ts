// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type IdleSituation, noteInputs, watchIdle } from './idle.ts';
import { type IdleState, idleLimitMs } from './idle-state.ts';
import { noteInput } from './last-input.ts';

const minuteMs = 60_000;

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-03-10T12:00:00Z') }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  localStorage.clear();
});

function aTab({ limitMs = (): number | undefined => idleLimitMs } = {}) {
  const situation: IdleSituation = { now: () => Date.now(), limitMs };
  const states: IdleState[] = [];
  noteInput(situation.now());
  const stopNoting = noteInputs(situation);
  const watch = watchIdle(situation, (state) => states.push(state));
  return {
    states,
    names: () => [...new Set(states.map(({ name }) => name))],
    last: () => states.at(-1)?.name,
    stay: () => watch.stay(),
    close() {
      watch.stop();
      stopNoting();
    },
  };
}

const move = () => document.dispatchEvent(new Event('pointermove'));
const pass = (ms: number) => vi.advanceTimersByTime(ms);

/** As another tab of the same browser tells it. */
function inputElsewhere() {
  const newValue = String(Date.now());
  localStorage.setItem('instroom.lastInput', newValue);
  window.dispatchEvent(new StorageEvent('storage', { key: 'instroom.lastInput', newValue }));
}

function hide(visibility: 'hidden' | 'visible') {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('a tab in which nobody does anything', () => {
  it('warns a minute before, counts the seconds, and is over', () => {
    const tab = aTab();
    pass(29 * minuteMs - 1);
    expect(tab.names()).toEqual(['active']);
    pass(minuteMs + 1);
    expect(tab.names()).toEqual(['active', 'warning', 'over']);
    const seconds = tab.states.flatMap((state) =>
      state.name === 'warning' ? Math.round(state.leftMs / 1000) : [],
    );
    expect(seconds).toEqual(Array.from({ length: 60 }, (_, index) => 60 - index));
    tab.close();
  });

  it('runs no timer but one for half an hour, nor any once it is over', () => {
    const tab = aTab();
    hide('hidden');
    expect(vi.getTimerCount()).toBe(1);
    pass(29 * minuteMs);
    expect(vi.getTimerCount()).toBe(1);
    const before = tab.states.length;
    pass(minuteMs - 1);
    expect(tab.states.length).toBe(before);
    pass(1);
    expect(tab.last()).toBe('over');
    expect(vi.getTimerCount()).toBe(0);
    tab.close();
  });

  it('finds out at once when a computer wakes up that slept', () => {
    const tab = aTab();
    // Timers stand still while it sleeps.
    vi.setSystemTime(Date.now() + 45 * minuteMs);
    hide('visible');
    expect(tab.last()).toBe('over');
    tab.close();
  });
});

describe('input', () => {
  it('begins the time anew', () => {
    const tab = aTab();
    pass(28 * minuteMs);
    move();
    pass(28 * minuteMs);
    expect(tab.names()).toEqual(['active']);
    tab.close();
  });

  it('in another tab counts here', () => {
    const tab = aTab();
    pass(29 * minuteMs + 5000);
    expect(tab.last()).toBe('warning');
    inputElsewhere();
    expect(tab.last()).toBe('active');
    pass(28 * minuteMs);
    expect(tab.last()).toBe('active');
    tab.close();
  });

  it('is no answer to the warning: that is given by staying', () => {
    const tab = aTab();
    pass(29 * minuteMs + 5000);
    move();
    pass(1000);
    expect(tab.last()).toBe('warning');
    tab.stay();
    expect(tab.last()).toBe('active');
    pass(20 * minuteMs);
    expect(tab.last()).toBe('active');
    tab.close();
  });

  it('counts also while nobody is signed in, whatever was before', () => {
    let limitMs: number | undefined;
    const tab = aTab({ limitMs: () => limitMs });
    pass(50 * minuteMs);
    move();
    limitMs = idleLimitMs;
    hide('visible');
    expect(tab.last()).toBe('active');
    tab.close();
  });
});
