// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { FirebaseError } from 'firebase/app';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepOnDevice, noteForgotten } from './own-device.ts';
import {
  dismissRefused,
  follow,
  followUp,
  giveUpUnsent,
  unsentChanges,
  unsentOfLastVisit,
  useRefusedChanges,
  useWaitingChanges,
} from './unsent.ts';

const change = {
  path: 'a/b',
  part: 'motivation',
  written: { motivation: 'x' },
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

afterEach(() => vi.useRealTimers());

describe('a change that was not confirmed yet', () => {
  it('waits visibly after a while, and asks before the page is left', async () => {
    vi.useFakeTimers();
    const { result } = renderHook(useWaitingChanges);
    const answer = Promise.withResolvers<void>();
    const accepted = follow(change, answer.promise);
    expect(result.current).toEqual([]);
    expect(leavingIsAsked()).toBe(true);
    await act(() => vi.advanceTimersByTimeAsync(2000));
    expect(result.current).toMatchObject([change]);

    await act(async () => answer.resolve());
    expect(await accepted).toBe(true);
    expect(result.current).toEqual([]);
    expect(leavingIsAsked()).toBe(false);
  });

  it('is kept in words when it is refused, until somebody has read it', async () => {
    const { result } = renderHook(useRefusedChanges);
    const refusal = Promise.reject(new FirebaseError('permission-denied', ''));
    await act(async () => {
      expect(await follow(change, refusal)).toBe(false);
    });
    expect(result.current).toMatchObject([{ ...change, code: 'not_allowed' }]);
    act(() => dismissRefused(result.current[0]?.id ?? ''));
    expect(result.current).toEqual([]);
  });

  it('is followed at the next visit, on a device that keeps what waits', async () => {
    keepOnDevice('anna');
    const { result } = renderHook(() => [useWaitingChanges(), useRefusedChanges()] as const);
    const sent = Promise.withResolvers<void>();
    const accepted = follow(change, sent.promise);
    expect(unsentOfLastVisit()).toEqual([change]);
    await act(async () => sent.resolve());
    await accepted;
    expect(unsentOfLastVisit()).toEqual([]);

    const looked = Promise.withResolvers<boolean>();
    act(() => void followUp(change, looked.promise));
    expect(result.current[0]).toMatchObject([change]);
    await act(async () => looked.resolve(false));
    expect(result.current[0]).toEqual([]);
    expect(result.current[1]).toMatchObject([change]);
    act(() => dismissRefused(result.current[1][0]?.id ?? ''));
    noteForgotten();
  });

  it('is shown as not saved when it can never be sent', () => {
    const { result } = renderHook(useRefusedChanges);
    void follow(change, new Promise(() => undefined));
    act(() => giveUpUnsent('not_allowed'));
    expect(unsentChanges()).toEqual([]);
    expect(result.current).toMatchObject([change]);
  });
});
