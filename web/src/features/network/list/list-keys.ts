// Up and down from row to row, and from the search field into the list; Enter opens, since each row is a link.
import { type KeyboardEvent, useRef } from 'react';

export function useListKeys<Element extends HTMLElement>() {
  const list = useRef<Element>(null);
  const links = () => [...(list.current?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key];
    if (!step) return;
    const all = links();
    const here =
      document.activeElement instanceof HTMLElement ? all.indexOf(document.activeElement) : -1;
    const next = here < 0 ? undefined : all[here + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    links()[0]?.focus();
  };
  return { list, onKeyDown, enter };
}
