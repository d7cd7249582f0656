import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

/** What stands in a field, and in the address a moment after the last key. */
export function useTypedText(
  written: string,
  write: (text: string) => void,
  { afterMs }: { afterMs: number },
) {
  const router = useRouter();
  const [text, setText] = useState(written);
  const lastWritten = useRef(written);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    // The address changed by other means than typing here.
    if (written === lastWritten.current) return;
    lastWritten.current = written;
    setText(written);
  }, [written]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (typed: string) => {
    setText(typed);
    clearTimeout(timer.current);
    const { pathname } = router.latestLocation;
    timer.current = setTimeout(() => {
      // Somebody already left for a page that is still loading: to write the address now would call him back.
      if (router.latestLocation.pathname !== pathname) return;
      lastWritten.current = typed;
      write(typed);
    }, afterMs);
  };
  return [text, type] as const;
}
