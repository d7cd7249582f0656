// Only the rows on the screen are in the document; the page itself scrolls, so the browser's own way of going back
// to where one was keeps working.
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';

export function useRowWindow(count: number, rowHeight: number) {
  const start = useRef<HTMLDivElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => {
    const top = start.current?.getBoundingClientRect().top ?? 0;
    setScrollMargin(Math.round(top + window.scrollY));
  }, []);

  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollMargin,
  });
  const items = virtualizer.getVirtualItems();
  const first = items.at(0)?.index ?? 0;
  const last = items.at(-1)?.index ?? -1;
  return {
    start,
    indexes: items.map(({ index }) => index),
    /** Heights of what is left out above and below. */
    above: first * rowHeight,
    below: (count - last - 1) * rowHeight,
  };
}
