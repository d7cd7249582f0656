// Sends one filled form: never twice at a time, and again by itself after a failure.
import type { FailureReason, SendAnswer } from '../api.ts';
import { retryDelayMs } from './retry-delay.ts';

export type SendState =
  | Exclude<SendAnswer, { kind: 'failed' }>
  | { kind: 'sending' }
  /** Failed. `automatic`: it is tried again without the visitor. */
  | { kind: 'failed'; reason: FailureReason; automatic: boolean };

export type Sender = ReturnType<typeof createSender>;

type Doors = {
  post: (body: string) => Promise<SendAnswer>;
  onState: (state: SendState) => void;
};

export function createSender({ post, onState }: Doors) {
  let body = '';
  let failures = 0;
  let state: SendState | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function become(next: SendState) {
    state = next;
    onState(next);
  }

  async function deliver() {
    clearTimeout(timer);
    become({ kind: 'sending' });
    const answer = await post(body);
    if (answer.kind !== 'failed') return become(answer);
    failures += 1;
    const delayMs = retryDelayMs(answer, failures, Math.random());
    if (delayMs !== undefined) timer = setTimeout(deliver, delayMs);
    become({ kind: 'failed', reason: answer.reason, automatic: delayMs !== undefined });
  }

  const isBusy = () => state?.kind === 'sending' || state?.kind === 'received';
  const isWaiting = () => state?.kind === 'failed' && state.automatic;

  return {
    isBusy,
    /** Sends a body, unless one is under way or has arrived. */
    send(newBody: string): void {
      if (isBusy()) return;
      body = newBody;
      failures = 0;
      void deliver();
    },
    /** There is a reason to think that it works now. */
    retryNow(): void {
      if (isWaiting()) void deliver();
    },
    /** The visitor is changing the answers: what they looked like before is not sent any more. */
    stopRetrying(): void {
      if (state?.kind !== 'failed' || !state.automatic) return;
      clearTimeout(timer);
      become({ ...state, automatic: false });
    },
    /** Whether something would be lost by leaving the page. */
    isUnsettled: () => state?.kind === 'sending' || state?.kind === 'failed',
  };
}
