// Taking a task to another place, a day or a person: by pointer, the task following it, or by keys.
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { followPress, type Point } from '../../ui/follow-press.ts';

export type Held = { taskId: string; from: string; over: string; by: 'pointer' | 'keys' };

type Options = {
  isEditable: boolean;
  /** The place to which an arrow key goes from another; undefined where there is none. */
  placeBeside: (place: string, key: string) => string | undefined;
  onDrop: (taskId: string, place: string) => void;
};

/** Tasks carry `data-task`, places `data-place`. */
export function useCarry({ isEditable, placeBeside, onDrop }: Options) {
  const [held, setHeld] = useState<Held>();
  const [putBack, setPutBack] = useState<string>();
  // Letting go comes before the screen was drawn anew.
  const latest = useRef<Held>(undefined);
  const ghost = useRef<HTMLDivElement>(null);
  const stop = useRef<() => void>(undefined);
  const isDragging = useRef(false);
  useEffect(() => () => stop.current?.(), []);

  const set = (next: Held | undefined) => {
    latest.current = next;
    setHeld(next);
    setPutBack(undefined);
  };
  const over = (place: string | undefined) => {
    const known = latest.current;
    const next = place ?? known?.from;
    if (known && next && known.over !== next) set({ ...known, over: next });
  };
  const letGo = (dropped: boolean) => {
    const last = latest.current;
    if (!last) return;
    set(undefined);
    if (dropped && last.over !== last.from) onDrop(last.taskId, last.over);
    else setPutBack(last.taskId);
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const task = taskAt(event.target);
    const taskId = task?.dataset.task;
    const from = placeOf(event.target);
    if (!isEditable || !task || !taskId || !from || !event.isPrimary || event.button !== 0) return;
    const { left, top, width } = task.getBoundingClientRect();
    const grip = { x: event.clientX - left, y: event.clientY - top };
    const follow = (at: Point) => {
      place(ghost.current, { x: at.x - grip.x, y: at.y - grip.y }, width);
      over(placeAt(at));
    };
    stop.current = followPress(event.nativeEvent, {
      onStart: (at) => {
        isDragging.current = true;
        set({ taskId, from, over: from, by: 'pointer' });
        follow(at);
      },
      onMove: follow,
      onEnd: (dropped) => {
        letGo(dropped);
        // The click that follows letting go opens nothing.
        setTimeout(() => {
          isDragging.current = false;
        });
      },
    });
  };
  const onClickCapture = (event: { preventDefault: () => void; stopPropagation: () => void }) => {
    if (!isDragging.current) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const known = latest.current;
    const task = taskAt(event.target);
    if (known?.by === 'keys') {
      if (event.key === 'Tab') return letGo(false);
      event.preventDefault();
      if (event.key === ' ' || event.key === 'Enter') return letGo(true);
      if (event.key === 'Escape') return letGo(false);
      return over(placeBeside(known.over, event.key));
    }
    const taskId = task?.dataset.task;
    const from = placeOf(event.target);
    if (!isEditable || event.key !== ' ' || !taskId || !from) return undefined;
    event.preventDefault();
    return set({ taskId, from, over: from, by: 'keys' });
  };
  return { held, putBack, ghost, handlers: { onPointerDown, onClickCapture, onKeyDown } };
}

export type Carry = ReturnType<typeof useCarry>;

function closestTo(target: EventTarget | null, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}

/** The task that is pressed, unless on the button of its menu. */
function taskAt(target: EventTarget | null): HTMLElement | null {
  return closestTo(target, '[aria-haspopup]') ? null : closestTo(target, '[data-task]');
}

function placeOf(target: EventTarget | null): string | undefined {
  return closestTo(target, '[data-place]')?.dataset.place;
}

function placeAt({ x, y }: Point): string | undefined {
  return placeOf(document.elementFromPoint(x, y));
}

function place(ghost: HTMLElement | null, { x, y }: Point, width: number) {
  if (!ghost) return;
  ghost.style.width = `${width}px`;
  ghost.style.transform = `translate(${x}px, ${y}px)`;
}
