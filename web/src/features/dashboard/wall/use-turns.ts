import { useEffect, useState } from 'react';

/** One after the other at a quiet pace, until somebody pauses it. */
export function useTurns(count: number, everyMs: number) {
  const [at, setAt] = useState(0);
  const [isPaused, setPaused] = useState(false);
  // Also after a step by hand, each stands its whole time.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place begins another time.
  useEffect(() => {
    if (isPaused || count < 2) return undefined;
    const timer = setTimeout(() => setAt((known) => known + 1), everyMs);
    return () => clearTimeout(timer);
  }, [at, isPaused, count, everyMs]);
  const place = count > 0 ? ((at % count) + count) % count : 0;
  return {
    place,
    isPaused,
    step: (by: 1 | -1) => setAt(place + by),
    pause: () => setPaused(!isPaused),
  };
}
