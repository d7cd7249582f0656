// From a press on a card to the end of a drag, by mouse, pen or finger. A finger holds still first: else it scrolls.
export type Point = { x: number; y: number };

export type Drag = {
  onStart: (at: Point) => void;
  onMove: (at: Point) => void;
  /** `dropped`: let go, not cancelled. Only after a start. */
  onEnd: (dropped: boolean) => void;
};

const startsAfterPx = 5;
const holdMs = 400;
const straysAfterPx = 10;

/** Answers how to stop it. */
export function followPress(down: PointerEvent, { onStart, onMove, onEnd }: Drag): () => void {
  const over = new AbortController();
  const { signal } = over;
  const isMouse = down.pointerType === 'mouse';
  let at = pointOf(down);
  let isDragging = false;
  const start = () => {
    isDragging = true;
    onStart(at);
  };
  const timer = isMouse ? undefined : setTimeout(start, holdMs);
  const end = (dropped: boolean) => {
    clearTimeout(timer);
    over.abort();
    if (isDragging) onEnd(dropped);
    isDragging = false;
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    at = pointOf(event);
    const strayed = Math.hypot(at.x - down.clientX, at.y - down.clientY);
    if (isDragging) onMove(at);
    else if (isMouse && strayed >= startsAfterPx) start();
    else if (!isMouse && strayed > straysAfterPx) end(false);
  };
  const cancel = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isDragging) return;
    event.preventDefault();
    event.stopPropagation();
    end(false);
  };
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', () => end(true), { signal });
  window.addEventListener('pointercancel', () => end(false), { signal });
  window.addEventListener('blur', () => end(false), { signal });
  window.addEventListener('keydown', cancel, { signal, capture: true });
  return () => end(false);
}

function pointOf({ clientX, clientY }: PointerEvent): Point {
  return { x: clientX, y: clientY };
}
