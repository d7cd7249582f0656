import type { ReactNode } from 'react';
import { errorCodeOf } from '../data/errors.ts';
import { ErrorNotice } from './error-notice.tsx';

type Props<T> = {
  /** A query, or several as one. */
  query: { data: T | undefined; error: Error | null; refetch: () => unknown };
  skeleton: ReactNode;
  children: (data: T) => ReactNode;
};

/** The three states of a part of the screen that loads: its skeleton, its error with a way to retry, its content. */
export function Loaded<T>({ query, skeleton, children }: Props<T>) {
  const { data, error, refetch } = query;
  // Who lost access must not go on looking at what was loaded before.
  const lostAccess = error && errorCodeOf(error) === 'not_allowed';
  if (data !== undefined && !lostAccess) return children(data);
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  return skeleton;
}
