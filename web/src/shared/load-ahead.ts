import type { RegisteredRouter } from '@tanstack/react-router';

/** Loads the page of an address where somebody is about to go, while he or she is busy elsewhere: its code, none of its data. */
export function loadAhead(router: RegisteredRouter, address: string): void {
  const { pathname } = new URL(address, window.location.origin);
  const [pages] = router.getMatchedRoutes(pathname);
  // What fails now is loaded when the page is opened, and says so then.
  for (const page of pages) void router.loadRouteChunk(page)?.catch(() => undefined);
}
