// Doing nothing, for who is signed in here and by the clock of this computer.
import { currentAccount } from '../auth.ts';
import { isOwnDevice } from '../own-device.ts';
import { type IdleSituation, idleStateIn } from './idle.ts';
import { idleLimitMs, ownDeviceLimitMs } from './idle-state.ts';

export const here = situationOf(() => currentAccount()?.uid);

/** Whether nobody did anything here for longer than this person may leave it. */
export function isIdleOver(uid: string): boolean {
  return idleStateIn(situationOf(() => uid)).name === 'over';
}

function situationOf(uidNow: () => string | undefined): IdleSituation {
  return {
    now: () => Date.now(),
    limitMs() {
      const uid = uidNow();
      if (uid === undefined) return undefined;
      return isOwnDevice(uid) ? ownDeviceLimitMs : idleLimitMs;
    },
  };
}
