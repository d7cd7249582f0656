import { type ReactNode, useEffect, useRef } from 'react';
import classes from './into-view.module.css';

/** Something new that must be seen: it comes into view where it is not, above the menu of a phone. */
export function IntoView({ children }: { children: ReactNode }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    element.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={element} className={classes.seen}>
      {children}
    </div>
  );
}
