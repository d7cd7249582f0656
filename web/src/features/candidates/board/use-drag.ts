// Dragging a card over the board: the card follows the pointer, and the board scrolls sideways at its edges.
import { type Phase, phaseSchema } from '@instroom/domain/codes/phase.ts';
import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { followPress, type Point } from '../../../ui/follow-press.ts';

type Handlers = {
  onStart: (candidateId: string, from: Phase) => void;
  /** Over a column, or over none. */
  onOver: (phase: Phase | undefined) => void;
  onEnd: (dropped: boolean) => void;
};

const edgePx = 56;
const scrollsPx = 14;

export function useDrag(board: RefObject<HTMLDivElement | null>, handlers: Handlers) {
  const ghost = useRef<HTMLDivElement>(null);
  const latest = useRef(handlers);
  latest.current = handlers;
  const stop = useRef<() => void>(undefined);
  const isDragging = useRef(false);
  useEffect(() => () => stop.current?.(), []);
  useTouchKept(board, isDragging);

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const card = cardOf(event.target);
    const from = phaseOf(event.target);
    const candidateId = card?.dataset.candidate;
    if (!card || !from || !candidateId || !event.isPrimary || event.button !== 0) return;
    const { left, top, width } = card.getBoundingClientRect();
    const grip = { x: event.clientX - left, y: event.clientY - top };
    let at: Point = { x: event.clientX, y: event.clientY };
    let frame = 0;
    const follow = () => {
      place(ghost.current, { x: at.x - grip.x, y: at.y - grip.y }, width);
      scrollAtEdges(board.current, at.x);
      latest.current.onOver(phaseAt(at));
      frame = requestAnimationFrame(follow);
    };
    stop.current = followPress(event.nativeEvent, {
      onStart: (point) => {
        at = point;
        isDragging.current = true;
        latest.current.onStart(candidateId, from);
        frame = requestAnimationFrame(follow);
      },
      onMove: (point) => {
        at = point;
      },
      onEnd: (dropped) => {
        cancelAnimationFrame(frame);
        latest.current.onOver(phaseAt(at));
        latest.current.onEnd(dropped);
        // The click that follows letting go opens no dossier.
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

  return { ghost, board: { onPointerDown, onClickCapture } };
}

/** A finger that drags does not scroll, nor asks for the menu of a link; a mouse does not drag the link's address. */
function useTouchKept(board: RefObject<HTMLDivElement | null>, isDragging: RefObject<boolean>) {
  useEffect(() => {
    const keep = (event: Event) => isDragging.current && event.preventDefault();
    const never = (event: Event) => event.preventDefault();
    const element = board.current;
    // There before the touch begins: browsers decide by then whether they wait for it.
    element?.addEventListener('touchmove', keep, { passive: false });
    element?.addEventListener('contextmenu', keep);
    element?.addEventListener('dragstart', never);
    return () => {
      element?.removeEventListener('touchmove', keep);
      element?.removeEventListener('contextmenu', keep);
      element?.removeEventListener('dragstart', never);
    };
  }, [board, isDragging]);
}

/** The card that is pressed, unless on its button. */
function cardOf(target: EventTarget): HTMLElement | null {
  if (!(target instanceof Element) || target.closest('button')) return null;
  return target.closest<HTMLElement>('[data-candidate]');
}

function phaseAt({ x, y }: Point): Phase | undefined {
  const element = document.elementFromPoint(x, y);
  return element ? phaseOf(element) : undefined;
}

function phaseOf(target: EventTarget): Phase | undefined {
  if (!(target instanceof Element)) return undefined;
  const column = target.closest<HTMLElement>('[data-column]');
  return phaseSchema.safeParse(column?.dataset.column).data;
}

function place(ghost: HTMLElement | null, { x, y }: Point, width: number) {
  if (!ghost) return;
  ghost.style.width = `${width}px`;
  ghost.style.transform = `translate(${x}px, ${y}px)`;
}

function scrollAtEdges(board: HTMLElement | null, x: number) {
  if (!board) return;
  const { left, right } = board.getBoundingClientRect();
  if (x < left + edgePx) board.scrollLeft -= scrollsPx;
  if (x > right - edgePx) board.scrollLeft += scrollsPx;
}
