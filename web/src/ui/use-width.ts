import { useCallback, useState } from 'react';

/** How wide an element is, before it is painted and whenever that changes; nothing until it is there. */
export function useWidth() {
  const [width, setWidth] = useState<number>();
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const set = () => setWidth(Math.floor(element.getBoundingClientRect().width));
    const observer = new ResizeObserver(set);
    set();
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [measure, width] as const;
}
