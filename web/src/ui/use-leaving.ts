import { type FocusEvent, useEffect, useRef } from 'react';

/**
 * Calls when the focus leaves an element and what is in it. While a pointer is down it waits: what closes at once would
 * move what is being clicked away from under the pointer.
 */
export function useLeaving(onLeave: () => void) {
  const latest = useRef(onLeave);
  latest.current = onLeave;
  const pressed = useRef(false);

  useEffect(() => {
    const down = () => {
      pressed.current = true;
    };
    const up = () => {
      pressed.current = false;
    };
    window.addEventListener('pointerdown', down, true);
    window.addEventListener('pointerup', up, true);
    window.addEventListener('pointercancel', up, true);
    return () => {
      window.removeEventListener('pointerdown', down, true);
      window.removeEventListener('pointerup', up, true);
      window.removeEventListener('pointercancel', up, true);
    };
  }, []);

  return (event: FocusEvent<HTMLElement>) => {
    const element = event.currentTarget;
    // Another window is no other place in this one.
    if (element.contains(event.relatedTarget) || !document.hasFocus()) return;
    const leave = () => {
      if (!element.contains(document.activeElement)) latest.current();
    };
    if (!pressed.current) leave();
    else window.addEventListener('pointerup', () => setTimeout(leave), { once: true });
  };
}
