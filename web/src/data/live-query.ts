// The one way live data are read.
import { type QueryClient, type QueryKey, queryOptions } from '@tanstack/react-query';

/** Starts listening; returns the function that stops it. */
export type Listen<T> = (onData: (data: T) => void, onError: (error: Error) => void) => () => void;

/**
 * A query whose data is pushed. The cache entry owns one listener: it starts with the first
 * component that looks and stops with the last one that leaves.
 */
export function liveQuery<T>(queryKey: QueryKey, listen: Listen<T>) {
  return queryOptions<T>({
    queryKey,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    // Without a connection the listener itself waits and goes on; a paused query would never listen.
    networkMode: 'always',
    // What is pushed is new where it changed; comparing two thousand candidates in depth costs and gains nothing.
    structuralSharing: false,
    queryFn: ({ client, signal }) =>
      new Promise<T>((resolve, reject) => {
        let settled = false;
        const stop = listen(
          (data) => {
            if (settled) client.setQueryData(queryKey, data);
            settled = true;
            resolve(data);
          },
          (error) => {
            if (settled) void client.invalidateQueries({ queryKey, exact: true });
            settled = true;
            reject(error);
          },
        );
        // Reading `signal` is what lets the cache cancel a listener that has not answered yet;
        // without it React's StrictMode leaves the query pending for ever.
        signal.addEventListener('abort', stop);
        replaceListener(client, queryKey, stop);
      }),
  });
}

const listeners = new WeakMap<QueryClient, Map<string, () => void>>();

function replaceListener(client: QueryClient, queryKey: QueryKey, stop: () => void) {
  const query = client.getQueryCache().find({ queryKey, exact: true });
  if (!query) return stop();
  const running = listenersOf(client);
  running.get(query.queryHash)?.();
  running.set(query.queryHash, stop);
}

function listenersOf(client: QueryClient) {
  const known = listeners.get(client);
  if (known) return known;
  const running = new Map<string, () => void>();
  listeners.set(client, running);
  client.getQueryCache().subscribe(({ type, query }) => {
    const left = type === 'observerRemoved' && query.getObserversCount() === 0;
    // `removed`: the cache was cleared, on signing out, while somebody was still looking.
    if (!left && type !== 'removed') return;
    running.get(query.queryHash)?.();
    if (running.delete(query.queryHash) && left) query.invalidate();
  });
  return running;
}
