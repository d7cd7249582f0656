import type { ReactNode } from 'react';
import classes from './list.module.css';
import { useRowWindow } from './row-window.ts';

type Props<Item> = {
  label: string;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  /** Of each card, in pixels; the style of `className` says the same. */
  height: number;
  className?: string | undefined;
  children: (item: Item) => ReactNode;
};

/** A long list of cards, of which those near the window are drawn. */
export function CardList<Item>({ label, items, keyOf, height, className, children }: Props<Item>) {
  const { start, indexes, above, below } = useRowWindow(items.length, height);
  return (
    <div ref={start}>
      <ul
        className={classes.cards}
        aria-label={label}
        style={{ paddingTop: above, paddingBottom: below }}
      >
        {indexes.map((index) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <li
              key={keyOf(item)}
              className={className ?? classes.card}
              aria-setsize={items.length}
              aria-posinset={index + 1}
            >
              {children(item)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
