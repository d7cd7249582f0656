import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Around every page: after going to another one, reading begins at its heading. */
export function RootLayout() {
  const router = useRouter();
  useEffect(() => {
    let left: Element | null = null;
    const stopLeaving = router.subscribe('onBeforeNavigate', () => {
      left = dialogInUse();
    });
    const stopArriving = router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
      if (!fromLocation || !pathChanged) return;
      const dialog = dialogInUse();
      // Who opened something else while the page was on its way is typing in it.
      if (dialog && dialog !== left) return;
      document.querySelector('h1')?.focus({ preventScroll: true });
    });
    return () => {
      stopLeaving();
      stopArriving();
    };
  }, [router]);
  return <Outlet />;
}

/** The one that holds the focus. */
function dialogInUse(): Element | null {
  return document.activeElement?.closest('[role="dialog"]') ?? null;
}
