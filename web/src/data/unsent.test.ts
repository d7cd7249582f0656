// @vitest-environment happy-dom
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepOnDevice, noteForgotten } from './own-device.ts';
import {
  alterUnsent,
  dismissRefused,
  dropUnsent,
  forgetUnsent,
  giveUpUnsent,
  keepLeft,
  keepUnsent,
  refuseUnsent,
  unsentChange,
  unsentChanges,
  useOpenConflicts,
  useRefusedChanges,
  useSettlingChanges,
  useWaitingChanges,
} from './unsent.ts';

const change = {
  path: 'a/b',
  part: 'motivation',
  written: { motivation: 'x' },
  seen: { motivation: ['w'] },
  subject: 'Anna',
  field: 'Motivatie',
  text: 'x',
};

/** Whether leaving the page would be asked about. */
function leavingIsAsked(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

/** What a later visit would find on this device. */
function notes(): unknown[] {
  return Object.entries(localStorage)
    .filter(([key]) => key.startsWith('instroom.unsent.'))
    .flatMap(([, note]) => JSON.parse(String(note)));
}

beforeEach(dropUnsent);
afterEach(() => vi.useRealTimers());

describe('a change that was not confirmed yet', () => {
  it('waits visibly after a while, and asks before the page is left', async () => {
    vi.useFakeTimers();
    const { result } = renderHook(useWaitingChanges);
    const { id } = await act(() => keepUnsent(change));
    expect(result.current).toEqual([]);
    expect(leavingIsAsked()).toBe(true);
    await act(() => vi.advanceTimersByTimeAsync(2000));
    expect(result.current).toMatchObject([change]);

    act(() => forgetUnsent(id));
    expect(result.current).toEqual([]);
    expect(leavingIsAsked()).toBe(false);
  });

  it('is kept in words when it is refused, until somebody has read it', () => {
    const { result } = renderHook(useRefusedChanges);
    act(() => refuseUnsent(keepUnsent(change).id, 'not_allowed'));
    expect(result.current).toMatchObject([{ ...change, code: 'not_allowed' }]);
    act(() => dismissRefused(result.current[0]?.id ?? ''));
    expect(result.current).toEqual([]);
  });

  it('is shown as not saved when it can never be sent', () => {
    const { result } = renderHook(useRefusedChanges);
    act(() => {
      keepUnsent(change);
      giveUpUnsent('not_allowed');
    });
    expect(unsentChanges()).toEqual([]);
    expect(result.current).toMatchObject([change]);
  });

  it('makes way for a later one of the same field, which may overwrite what both have seen', () => {
    const first = keepUnsent(change);
    const later = keepUnsent({
      ...change,
      written: { motivation: 'y' },
      seen: { motivation: ['x'] },
    });
    expect(unsentChange(first.id)).toBeUndefined();
    expect(unsentChange(later.id)?.seen.motivation).toEqual(['w', 'x', 'x']);
  });
});

describe('a change that somebody must decide about', () => {
  it('no longer waits for a connection, and leaving is asked about until it is decided', () => {
    const { result } = renderHook(() => [useOpenConflicts(), useWaitingChanges()] as const);
    const { id } = keepLeft(change);
    const theirs = aCandidate({ motivation: 'z' });
    act(() => alterUnsent(id, { settles: false, conflict: { theirs } }));
    expect(result.current).toMatchObject([[{ ...change, conflict: { theirs } }], []]);
    expect(leavingIsAsked()).toBe(true);
    act(() => forgetUnsent(id));
    expect(result.current).toEqual([[], []]);
  });
});

describe('on a device that keeps what waits', () => {
  it('a note tells the next visit what it was, decided or not, and nothing else of the dossier', () => {
    keepNothing();
    keepOnDevice('anna');
    const { id } = keepUnsent(change);
    expect(notes()).toEqual([change]);
    alterUnsent(id, { conflict: { theirs: aCandidate({ motivation: 'z' }) } });
    expect(notes()).toEqual([change]);
    forgetUnsent(id);
    expect(notes()).toEqual([]);
    noteForgotten();
  });

  it('a change of an earlier visit is shown as made until it is known what became of it', () => {
    const { result } = renderHook(useSettlingChanges);
    act(() => void keepLeft(change));
    expect(result.current).toMatchObject([change]);
  });

  function keepNothing() {
    noteForgotten();
    keepUnsent(change);
    expect(notes()).toEqual([]);
    dropUnsent();
  }
});
