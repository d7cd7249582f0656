import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Loads the pages where somebody is about to go, while he or she is still busy here: their code, none of their data. */
export function useLoadAhead(...addresses: readonly string[]): void {
  const router = useRouter();
  const asked = addresses.join('\n');
  useEffect(() => {
    for (const address of asked.split('\n')) {
      const { pathname } = new URL(address, window.location.origin);
      // What fails now is loaded when the page is opened, and says so then.
      const [pages] = router.getMatchedRoutes(pathname);
      for (const page of pages) void router.loadRouteChunk(page)?.catch(() => undefined);
    }
  }, [router, asked]);
}
