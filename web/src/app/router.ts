// The addresses and what each one shows. Every page is loaded when it is first opened; the way in stays small.
import { createRouter } from '@tanstack/react-router';
import { ownRoutes } from './own-routes.ts';
import { platformRoutes } from './platform-routes.ts';
import { regionRoutes } from './region-routes.ts';
import { rootRoute } from './root-route.tsx';
import { parseSearch, stringifySearch } from './search-parameters.ts';

export const router = createRouter({
  routeTree: rootRoute.addChildren([...ownRoutes, regionRoutes, platformRoutes]),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
