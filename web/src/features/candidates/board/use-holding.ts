// The card that somebody has in hand, by pointer or by keys, and the phase over which it is.
import type { Phase } from '@instroom/domain/codes/phase.ts';
import { useCallback, useRef, useState } from 'react';
import type { MoveWish } from './use-board-moves.ts';

export type Held = { candidateId: string; from: Phase; over: Phase; by: 'pointer' | 'keys' };

export function useHolding(onDrop: (wish: MoveWish) => void) {
  const [held, setHeld] = useState<Held>();
  /** What was put back last. */
  const [cancelled, setCancelled] = useState<Held>();
  // Letting go comes before the screen was drawn anew.
  const latest = useRef<Held>(undefined);
  const set = useCallback((next: Held | undefined) => {
    latest.current = next;
    setHeld(next);
    setCancelled(undefined);
  }, []);

  /** Over no phase to which it can go, it would stay where it stands. */
  const over = useCallback(
    (phase: Phase | undefined) => {
      const known = latest.current;
      const next = phase ?? known?.from;
      if (known && next && known.over !== next) set({ ...known, over: next });
    },
    [set],
  );
  const letGo = useCallback(
    (dropped: boolean) => {
      const last = latest.current;
      if (!last) return;
      set(undefined);
      if (dropped) onDrop({ candidateId: last.candidateId, from: last.from, to: last.over });
      else setCancelled(last);
    },
    [set, onDrop],
  );
  return { held, cancelled, take: set, over, letGo };
}

export type Holding = ReturnType<typeof useHolding>;
