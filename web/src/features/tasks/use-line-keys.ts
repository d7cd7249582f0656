// The lists by keyboard: arrows go from title to title, over groups too.
import { type KeyboardEvent, useCallback } from 'react';

export function useLineKeys() {
  return useCallback((event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const { target, currentTarget } = event;
    if (!(target instanceof HTMLElement) || !target.matches('[data-row]')) return;
    const lines = [...currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
    const next = lines[lines.indexOf(target) + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }, []);
}
