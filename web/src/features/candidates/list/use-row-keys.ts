// The list by keyboard: arrows, or j and k, from row to row; space selects; Enter opens, since each row is a link.
import { type FocusEvent, type KeyboardEvent, useState } from 'react';

const steps: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

export function useRowKeys(
  onToggle: ((index: number, how: { range: boolean }) => void) | undefined,
) {
  /** The row that the Tab key leads to. */
  const [current, setCurrent] = useState(0);
  const onFocus = ({ target }: FocusEvent) => {
    const index = indexOf(target);
    if (index !== undefined) setCurrent(index);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target, key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const index = indexOf(target);
    if (index === undefined || ctrlKey || metaKey || altKey) return;
    const step = steps[key];
    if (step !== undefined) {
      event.preventDefault();
      focusRow(event.currentTarget, index + step);
    } else if (key === ' ' && onToggle) {
      // Space would scroll the page, or toggle the box a second time.
      event.preventDefault();
      onToggle(index, { range: shiftKey });
    }
  };
  return { current, handlers: { onFocus, onKeyDown } };
}

function indexOf(target: EventTarget): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return row ? Number(row.getAttribute('data-index')) : undefined;
}

/** Rows just beyond the window are drawn as well, so the next one is there. */
function focusRow(list: HTMLElement, index: number) {
  const row = list.querySelector(`[data-index="${index}"]`);
  row?.querySelector('a')?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}
