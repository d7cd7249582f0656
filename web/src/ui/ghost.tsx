import type { ReactNode, Ref } from 'react';
import { createPortal } from 'react-dom';
import classes from './ghost.module.css';

type Props = { ref: Ref<HTMLDivElement>; className: string | undefined; children: ReactNode };

/** What is dragged, as it follows the pointer: above everything, also above what an open menu lies on. */
export function Ghost({ ref, className, children }: Props) {
  return createPortal(
    <div ref={ref} className={[classes.ghost, className].join(' ')} aria-hidden>
      {children}
    </div>,
    document.body,
  );
}
