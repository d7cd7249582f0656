import { useLocation } from '@tanstack/react-router';
import { Children, type ReactNode, useEffect, useRef } from 'react';
import classes from './sub-menu.module.css';

/** What each link in it looks like: the router's own links are typed by their address, so they are given, not made. */
export const subMenuLink = classes.link;

/** The pages or parts of one subject. On a narrow screen it scrolls sideways, and the open one is in view. */
export function SubMenu({ label, children }: { label: string; children: ReactNode }) {
  const menu = useRef<HTMLElement>(null);
  const here = useLocation({ select: ({ href }) => href });
  const count = Children.toArray(children).length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is another open link, and it may come later.
  useEffect(() => {
    const open = menu.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (!menu.current || !open) return;
    // Only sideways: the page itself stays where it is.
    const left = open.offsetLeft - menu.current.offsetLeft;
    menu.current.scrollLeft = left - (menu.current.clientWidth - open.offsetWidth) / 2;
  }, [here, count]);
  return (
    <nav ref={menu} data-screen className={classes.menu} aria-label={label}>
      {children}
    </nav>
  );
}
