import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SendAnswer } from '../api.ts';
import { createSender, type SendState } from './sender.ts';

const received: SendAnswer = { kind: 'received' };
const lost: SendAnswer = { kind: 'failed', reason: 'network' };

/** A sender whose server gives these answers, the last one for ever. */
function aSender(...answers: SendAnswer[]) {
  const states: SendState[] = [];
  const post = vi.fn(
    async (_body: string) => (answers.length > 1 ? answers.shift() : answers[0]) ?? lost,
  );
  return { ...createSender({ post, onState: (state) => states.push(state) }), post, states };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const aWhile = () => vi.advanceTimersByTimeAsync(10 * 60_000);

describe('a filled form', () => {
  it('is sent once, however often the button is pressed', async () => {
    const sender = aSender(received);
    sender.send('a');
    sender.send('a');
    await aWhile();
    sender.send('a');
    expect(sender.post).toHaveBeenCalledTimes(1);
    expect(sender.states.map(({ kind }) => kind)).toEqual(['sending', 'received']);
  });

  it('is sent again unchanged after a network failure, until it arrives', async () => {
    const sender = aSender(lost, lost, received);
    sender.send('a');
    await aWhile();
    expect(sender.post.mock.calls).toEqual([['a'], ['a'], ['a']]);
    expect(sender.states.at(-1)).toEqual({ kind: 'received' });
  });

  it('is left to the visitor after four times more', async () => {
    const sender = aSender(lost);
    sender.send('a');
    await aWhile();
    expect(sender.post).toHaveBeenCalledTimes(5);
    expect(sender.states.at(-1)).toEqual({ kind: 'failed', reason: 'network', automatic: false });
    expect(sender.isUnsettled()).toBe(true);
  });

  it('is sent at once when the internet is back, but only while it waits', async () => {
    const sender = aSender(lost, received);
    sender.retryNow();
    sender.send('a');
    await vi.advanceTimersByTimeAsync(1);
    sender.retryNow();
    await aWhile();
    sender.retryNow();
    expect(sender.post).toHaveBeenCalledTimes(2);
  });

  it('is not sent by itself any more once the visitor changes it', async () => {
    const sender = aSender(lost, received);
    sender.send('a');
    await vi.advanceTimersByTimeAsync(1);
    sender.stopRetrying();
    await aWhile();
    expect(sender.post).toHaveBeenCalledTimes(1);
    expect(sender.states.at(-1)).toMatchObject({ kind: 'failed', automatic: false });

    sender.send('b');
    await aWhile();
    expect(sender.post.mock.calls).toEqual([['a'], ['b']]);
  });

  it('is not sent again by itself when the server finds it wrong', async () => {
    const sender = aSender({
      kind: 'invalid',
      errors: [{ field: 'email', code: 'invalid_email' }],
    });
    sender.send('a');
    await aWhile();
    expect(sender.post).toHaveBeenCalledTimes(1);
    expect(sender.isUnsettled()).toBe(false);
  });
});
