import type { ReactNode } from 'react';
import classes from './sub-menu.module.css';

/** What each link in it looks like: the router's own links are typed by their address, so they are given, not made. */
export const subMenuLink = classes.link;

/** The pages or parts of one subject. On a narrow screen it scrolls sideways. */
export function SubMenu({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={classes.menu} aria-label={label}>
      {children}
    </nav>
  );
}
