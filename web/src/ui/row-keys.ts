// Lists by keyboard, along what carries `data-row`: up and down, over groups too, and into the list from a search field.
import type { KeyboardEvent } from 'react';

export function alongRows(event: KeyboardEvent<HTMLElement>) {
  const { target, currentTarget, key } = event;
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (!step || !(target instanceof HTMLElement) || !target.matches('[data-row]')) return;
  const rows = rowsIn(currentTarget);
  goTo(event, rows[rows.indexOf(target) + step]);
}

export function intoRows(event: KeyboardEvent, list: HTMLElement | null) {
  if (event.key === 'ArrowDown') goTo(event, rowsIn(list)[0]);
}

function rowsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
}

function goTo(event: KeyboardEvent, row: HTMLElement | undefined) {
  if (!row) return;
  event.preventDefault();
  row.focus();
}
