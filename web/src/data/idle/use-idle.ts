import { useCallback, useEffect, useRef, useState } from 'react';
import { signOut } from '../auth.ts';
import { type IdleWatch, watchIdle } from './idle.ts';
import type { IdleState } from './idle-state.ts';
import { here } from './own-idle.ts';
import { useIsPresenting } from './presenting.ts';
import { isSending, whenAllSent } from './sending.ts';

/** `sending`: the time is over, but signing out would lose changes that wait for a connection. */
export type Idle = { name: 'active' } | { name: 'warning'; leftMs: number } | { name: 'sending' };

/** Signs out who does nothing, once nothing is lost by that. Answers what is to be said of it. */
export function useIdle(): { idle: Idle; stay: () => void } {
  const [state, setState] = useState<IdleState>();
  const [waits, setWaits] = useState(false);
  const watch = useRef<IdleWatch>(undefined);
  useEffect(() => {
    watch.current = watchIdle(here, setState);
    return () => watch.current?.stop();
  }, []);

  const isPresenting = useIsPresenting();
  const isOver = state?.name === 'over' && !isPresenting;
  useEffect(() => {
    if (!isOver) return;
    const ending = new AbortController();
    void isSending().then((is) => ending.signal.aborted || setWaits(is));
    whenAllSent(ending.signal).then(
      () => signOut('inactief'),
      () => undefined,
    );
    return () => {
      ending.abort();
      setWaits(false);
    };
  }, [isOver]);

  const stay = useCallback(() => watch.current?.stay(), []);
  return { idle: isPresenting ? { name: 'active' } : shownOf(state, waits), stay };
}

function shownOf(state: IdleState | undefined, waits: boolean): Idle {
  if (state?.name === 'warning') return state;
  return state?.name === 'over' && waits ? { name: 'sending' } : { name: 'active' };
}
