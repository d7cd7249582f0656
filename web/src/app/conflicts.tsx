import { lazy, Suspense } from 'react';
import { whenOnline } from '../data/connection.ts';
import { useOpenConflicts } from '../data/unsent.ts';

const OpenConflicts = lazy(() =>
  whenOnline(async () => {
    const { OpenConflicts: component } = await import(
      '../features/candidates/fields/open-conflicts.tsx'
    );
    return { default: component };
  }),
);

/** What an editor has to decide, on every page; loaded when there is something. */
export function Conflicts() {
  if (useOpenConflicts().length === 0) return null;
  return (
    <Suspense>
      <OpenConflicts />
    </Suspense>
  );
}
