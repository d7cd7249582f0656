// When somebody who does nothing is signed out. Nothing here knows a clock, a timer or a screen.

const minuteMs = 60_000;

/** On a computer that others may use too. */
export const idleLimitMs = 30 * minuteMs;
/** On somebody's own workplace: a working day, not the night after it. */
export const ownDeviceLimitMs = 12 * 60 * minuteMs;
/** How long before that somebody is asked. */
export const warningMs = minuteMs;

export type IdleState =
  | { name: 'active'; warnInMs: number }
  | { name: 'warning'; leftMs: number }
  | { name: 'over' };

export function idleStateOf(lastInputAt: number, now: number, limitMs: number): IdleState {
  // A clock that was put back says that the last input is still to come: then it is now.
  const leftMs = limitMs - Math.max(0, now - lastInputAt);
  if (leftMs <= 0) return { name: 'over' };
  if (leftMs <= warningMs) return { name: 'warning', leftMs };
  return { name: 'active', warnInMs: leftMs - warningMs };
}

/**
 * How long nobody needs to look: until something changes, or, while the seconds are being counted for somebody who can
 * see them, until the next one.
 */
export function nextLookMs(state: IdleState, isSeen: boolean): number | undefined {
  switch (state.name) {
    case 'active':
      return state.warnInMs;
    case 'warning':
      return isSeen ? state.leftMs % 1000 || 1000 : state.leftMs;
    case 'over':
      return undefined;
  }
}
