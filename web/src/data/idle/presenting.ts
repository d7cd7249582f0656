// Figures on a screen in a hall: nobody touches it, and it stays. Doing nothing still counts meanwhile, so that whoever
// passes and closes it is signed out instead of standing before the dossiers.
import { useEffect, useSyncExternalStore } from 'react';

let screens = 0;
const listeners = new Set<() => void>();

function change(by: 1 | -1) {
  screens += by;
  for (const listener of listeners) listener();
}

/** As long as the caller is on the page, nobody is asked whether there is still somebody. */
export function usePresent(): void {
  useEffect(() => {
    change(1);
    return () => change(-1);
  }, []);
}

export function useIsPresenting(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => screens > 0,
  );
}
