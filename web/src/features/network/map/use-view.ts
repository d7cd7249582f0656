// Moving about on the map: wheel, buttons, keyboard, one finger or pointer to move and two to come nearer.
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { isArrow } from './clusters.ts';
import { around, panned, type Size, type View, zoomed } from './view.ts';

type Point = { x: number; y: number };
export const zoomStep = 1.6;
const panStep = 80;

export function useView(home: View, size: Size) {
  const map = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState<View>();
  const view = moved ?? home;
  const change = (to: (view: View) => View) => setMoved((known) => to(known ?? home));
  const middle = { x: size.width / 2, y: size.height / 2 };
  const zoom = (factor: number, at: Point = middle) => change((v) => zoomed(v, factor, at, size));
  const latest = useRef(zoom);
  latest.current = zoom;

  useEffect(() => {
    const element = map.current;
    if (!element) return undefined;
    // React's own listener may not keep the page from scrolling.
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      const at = { x: event.clientX - left, y: event.clientY - top };
      latest.current(Math.exp(-event.deltaY * 0.0016), at);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, []);

  const pointers = useRef(new Map<number, Point>());
  const onPointerDown = (event: PointerEvent) => {
    pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const before = pointers.current.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const others = [...pointers.current].filter(([id]) => id !== event.pointerId);
    pointers.current.set(event.pointerId, now);
    const [other] = others;
    if (!other) {
      // From here on it is no click.
      event.currentTarget.setPointerCapture(event.pointerId);
      return change((v) => panned(v, now.x - before.x, now.y - before.y));
    }
    const [, still] = other;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const at = { x: (now.x + still.x) / 2 - left, y: (now.y + still.y) / 2 - top };
    zoom(distance(now, still) / Math.max(1, distance(before, still)), at);
  };
  const onPointerUp = (event: PointerEvent) => pointers.current.delete(event.pointerId);

  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === '+' || key === '=') zoom(zoomStep);
    else if (key === '-') zoom(1 / zoomStep);
    else if (key === '0') setMoved(undefined);
    else if (isArrow(key) && event.target === event.currentTarget) {
      const x = key === 'ArrowLeft' ? panStep : key === 'ArrowRight' ? -panStep : 0;
      const y = key === 'ArrowUp' ? panStep : key === 'ArrowDown' ? -panStep : 0;
      change((v) => panned(v, x, y));
    } else return;
    event.preventDefault();
  };
  return {
    map,
    view,
    zoom,
    show: (places: readonly { lat: number; lon: number }[]) => setMoved(around(places, size)),
    reset: () => setMoved(undefined),
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel: onPointerUp,
      onPointerLeave: onPointerUp,
      onKeyDown,
    },
  };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
