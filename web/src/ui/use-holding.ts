// The thing that somebody has in hand, by pointer or by keys, the place over which it is, and what becomes of it.
import { type KeyboardEvent, useRef, useState } from 'react';

export type Held<Place extends string> = {
  id: string;
  from: Place;
  over: Place;
  by: 'pointer' | 'keys';
};

export function useHolding<Place extends string>(onDrop: (dropped: Held<Place>) => void) {
  const [held, setHeld] = useState<Held<Place>>();
  /** What was put back last, or let go where it stood. */
  const [putBack, setPutBack] = useState<Held<Place>>();
  // Letting go comes before the screen was drawn anew.
  const latest = useRef<Held<Place>>(undefined);
  const set = (next: Held<Place> | undefined) => {
    latest.current = next;
    setHeld(next);
    setPutBack(undefined);
  };

  const take = (id: string, from: Place, by: Held<Place>['by']) =>
    set({ id, from, over: from, by });
  /** Over no place to which it can go, it would stay where it stands. */
  const over = (place: Place | undefined) => {
    const known = latest.current;
    const next = place ?? known?.from;
    if (known && next && known.over !== next) set({ ...known, over: next });
  };
  const letGo = (dropped: boolean) => {
    const last = latest.current;
    if (!last) return;
    set(undefined);
    if (!dropped || last.over === last.from) setPutBack(last);
    if (dropped) onDrop(last);
  };
  /** A key while it is in hand; `beside` is where that key takes it, if anywhere. */
  const carry = (event: KeyboardEvent, beside: Place | undefined) => {
    if (event.key === 'Tab') return letGo(false);
    event.preventDefault();
    if (event.key === 'Enter' || event.key === ' ') letGo(true);
    else if (event.key === 'Escape') letGo(false);
    else over(beside);
  };
  const onBlur = () => {
    if (latest.current?.by === 'keys') letGo(false);
  };
  return { held, putBack, take, over, letGo, carry, onBlur };
}

export type Holding<Place extends string> = ReturnType<typeof useHolding<Place>>;
