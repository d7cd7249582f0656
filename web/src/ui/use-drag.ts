// Dragging a thing from place to place: it follows the pointer, and what holds the places scrolls sideways at its edges.
import { type MouseEvent, type PointerEvent, useCallback, useEffect, useRef } from 'react';
import { followPress, type Point } from './follow-press.ts';

/** What things and places are called: `data-` and that name holds which one it is. */
type Names = { thing: string; place: string };

type Handlers = {
  onStart: (id: string, from: string) => void;
  /** Over a place, or over none. */
  onOver: (place: string | undefined) => void;
  onEnd: (dropped: boolean) => void;
};

const edgePx = 56;
const scrollsPx = 14;

export function useDrag(names: Names, handlers: Handlers) {
  const region = useRef<HTMLElement>(null);
  const ghost = useRef<HTMLDivElement>(null);
  const latest = useRef(handlers);
  latest.current = handlers;
  const stop = useRef<() => void>(undefined);
  const isDragging = useRef(false);
  useEffect(() => () => stop.current?.(), []);

  /** A finger that drags does not scroll, nor asks for the menu of a link; a mouse does not drag the link's address. */
  const ref = useCallback((element: HTMLElement | null) => {
    const keep = (event: Event) => isDragging.current && event.preventDefault();
    const never = (event: Event) => event.preventDefault();
    region.current = element;
    // There before the touch begins: browsers decide by then whether they wait for it.
    element?.addEventListener('touchmove', keep, { passive: false });
    element?.addEventListener('contextmenu', keep);
    element?.addEventListener('dragstart', never);
    return () => {
      element?.removeEventListener('touchmove', keep);
      element?.removeEventListener('contextmenu', keep);
      element?.removeEventListener('dragstart', never);
    };
  }, []);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const pressed = pressedThing(event.target, names);
    if (!pressed || !event.isPrimary || event.button !== 0) return;
    const { left, top, width } = pressed.element.getBoundingClientRect();
    const grip = { x: event.clientX - left, y: event.clientY - top };
    let at: Point = { x: event.clientX, y: event.clientY };
    let frame = 0;
    const placeAt = () => placeOf(document.elementFromPoint(at.x, at.y), names);
    const follow = () => {
      put(ghost.current, { x: at.x - grip.x, y: at.y - grip.y }, width);
      scrollAtEdges(region.current, at.x);
      latest.current.onOver(placeAt());
      frame = requestAnimationFrame(follow);
    };
    stop.current = followPress(event.nativeEvent, {
      onStart: (point) => {
        at = point;
        isDragging.current = true;
        latest.current.onStart(pressed.id, pressed.from);
        frame = requestAnimationFrame(follow);
      },
      onMove: (point) => {
        at = point;
      },
      onEnd: (dropped) => {
        cancelAnimationFrame(frame);
        latest.current.onOver(placeAt());
        latest.current.onEnd(dropped);
        // The click that follows letting go opens nothing.
        setTimeout(() => {
          isDragging.current = false;
        });
      },
    });
  };

  const onClickCapture = (event: MouseEvent) => {
    if (!isDragging.current) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return { ghost, region: { ref, onPointerDown, onClickCapture } };
}

/** The thing that is pressed, and where it stands; nothing on the button of a menu. */
export function pressedThing(target: EventTarget, names: Names) {
  if (!(target instanceof Element) || target.closest('[aria-haspopup]')) return undefined;
  const element = target.closest<HTMLElement>(`[data-${names.thing}]`);
  const id = element?.dataset[names.thing];
  const from = placeOf(target, names);
  return element && id && from ? { element, id, from } : undefined;
}

function placeOf(element: Element | null, { place }: Names): string | undefined {
  return element?.closest<HTMLElement>(`[data-${place}]`)?.dataset[place];
}

function put(ghost: HTMLElement | null, { x, y }: Point, width: number) {
  if (!ghost) return;
  ghost.style.width = `${width}px`;
  ghost.style.transform = `translate(${x}px, ${y}px)`;
}

function scrollAtEdges(region: HTMLElement | null, x: number) {
  if (!region) return;
  const { left, right } = region.getBoundingClientRect();
  if (x < left + edgePx) region.scrollLeft -= scrollsPx;
  if (x > right - edgePx) region.scrollLeft += scrollsPx;
}
