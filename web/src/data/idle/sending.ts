// Whether a tab of the application still has changes that the server did not confirm. Signing out in one tab ends all of
// them, so every tab with such changes holds a lock that the one that signs out waits for. A tab that is closed or
// crashes lets go of it by itself.
import { onMarksChanged, unsentMarks } from '../attendance-marks.ts';
import { isAnythingUnsent, onUnsentChanged, unsentChanges } from '../unsent.ts';

const name = 'instroom.unsent';

/** Holds the lock for as long as this tab has something to send; called once. */
export function holdWhileSending(): void {
  let release: (() => void) | undefined;
  const look = () => {
    const waits = unsentChanges().length + unsentMarks() > 0;
    if (waits === (release !== undefined)) return;
    if (release) {
      release();
      release = undefined;
      return;
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    release = resolve;
    void locks()?.request(name, { mode: 'shared' }, () => promise);
  };
  onUnsentChanged(look);
  onMarksChanged(look);
  look();
}

/** Whether something waits to be sent, here or in another tab. */
export async function isSending(): Promise<boolean> {
  if (isAnythingHere()) return true;
  const { held = [] } = (await locks()?.query()) ?? {};
  return held.some((lock) => lock.name === name);
}

/** Resolves when no tab has anything to send any more; rejects when `signal` says that nobody waits for that now. */
export async function whenAllSent(signal: AbortSignal): Promise<void> {
  do {
    await untilSentHere(signal);
    await locks()?.request(name, { mode: 'exclusive', signal }, () => undefined);
    signal.throwIfAborted();
  } while (isAnythingHere());
}

function untilSentHere(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stopListening = onUnsentChanged(look);
    const stopMarks = onMarksChanged(look);
    // What another tab wrote down and has sent since is told nobody.
    const timer = setInterval(look, 30_000);
    const stop = () => {
      stopListening();
      stopMarks();
      clearInterval(timer);
    };
    function look() {
      if (isAnythingHere()) return;
      stop();
      resolve();
    }
    signal.addEventListener('abort', () => {
      stop();
      reject(signal.reason);
    });
    look();
  });
}

/** Changes, and marks of who came to an activity. */
function isAnythingHere(): boolean {
  return unsentMarks() > 0 || isAnythingUnsent();
}

/** Not in every browser, and not without HTTPS. */
function locks(): LockManager | undefined {
  return 'locks' in navigator ? navigator.locks : undefined;
}
