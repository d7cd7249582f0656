import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';

/**
 * Reads a text out to a screen reader when it changes, not more often than every `everyMs`: figures that change
 * many times a minute must not drown out everything else. The first text is not news.
 */
export function Announcement({ text, everyMs = 0 }: { text: string; everyMs?: number }) {
  const [said, setSaid] = useState<string>();
  const latest = useRef(text);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (text === latest.current) return;
    latest.current = text;
    waiting.current ??= setTimeout(() => {
      waiting.current = undefined;
      setSaid(latest.current);
    }, everyMs);
  }, [text, everyMs]);

  useEffect(() => () => clearTimeout(waiting.current), []);

  return (
    <VisuallyHidden data-screen role="status">
      {said}
    </VisuallyHidden>
  );
}
