// What every address stands on: the root, how a page is loaded, and who may go on without signing in.
import { createRootRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { currentAccount } from '../data/auth.ts';
import { whenOnline } from '../data/connection.ts';
import { paths } from '../paths.ts';
import { ErrorPage } from './error-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { RootLayout } from './root-layout.tsx';

export const rootRoute = createRootRoute({
  component: RootLayout,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
});

/** Loads a page when it is opened; without a network that waits. */
export function lazyPage<Module extends Record<string, unknown>, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
) {
  return lazyRouteComponent(() => whenOnline(load), name);
}

export function requireAccount({ location }: { location: { href: string } }) {
  if (currentAccount()) return;
  const search = location.href === paths.home ? {} : { terug: location.href };
  throw redirect({ to: paths.signIn, search, replace: true });
}
