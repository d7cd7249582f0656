import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';

/**
 * Asks the server for something. Sent again after a failure, the same wish is the same command; once it succeeded, the
 * same wish is a new one.
 */
export function useCommand<Wish, Answer>(send: (commandId: string, wish: Wish) => Promise<Answer>) {
  const last = useRef({ wish: '', commandId: '' });
  return useMutation({
    // Without a connection it fails at once and says so; waiting in silence would look like saving.
    networkMode: 'always',
    mutationFn: (wish: Wish) => {
      const written = JSON.stringify(wish);
      if (last.current.wish !== written)
        last.current = { wish: written, commandId: crypto.randomUUID() };
      return send(last.current.commandId, wish);
    },
    onSuccess: () => {
      last.current = { wish: '', commandId: '' };
    },
  });
}
