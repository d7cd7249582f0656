import { useLocation } from '@tanstack/react-router';

/** The secret of a link from a mail: behind the `#`, so that no server ever saw it. Undefined where it is not whole. */
export function useCodeInAddress(): string | undefined {
  const hash = useLocation({ select: (location) => location.hash });
  return /^[\w.~-]{10,500}$/.test(hash) ? hash : undefined;
}
