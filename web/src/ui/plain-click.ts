import type { MouseEvent } from 'react';

/** Whether a click on a link is to open it here. Anything else is the browser's: another tab, another window, a download. */
export function isPlainClick(event: MouseEvent): boolean {
  const { button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = event;
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !defaultPrevented;
}
