// Who is selected, of those whom the list shows: what a filter hides is never changed unseen.
import { useCallback, useMemo, useRef, useState } from 'react';
import type { RosterRow } from '../../../data/roster.ts';

const none: RosterRow[] = [];

export function useSelection(shown: RosterRow[] | undefined = none) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set());
  const latest = useRef(shown);
  latest.current = shown;
  /** Where a range begins. */
  const anchor = useRef(0);

  const toggle = useCallback((index: number, { range }: { range: boolean }) => {
    const from = range ? anchor.current : index;
    anchor.current = index;
    setChosen((known) => withRange(known, latest.current, { from, to: index }));
  }, []);
  const selected = useMemo(
    () => (chosen.size === 0 ? none : shown.filter(({ id }) => chosen.has(id))),
    [shown, chosen],
  );
  const clear = () => setChosen(new Set());
  const selectAll = () => setChosen(new Set(shown.map(({ id }) => id)));
  return { chosen, selected, toggle, clear, selectAll };
}
export type Selection = ReturnType<typeof useSelection>;

/** All of a range become what the one at its end becomes. */
export function withRange(
  chosen: ReadonlySet<string>,
  rows: readonly { id: string }[],
  { from, to }: { from: number; to: number },
): ReadonlySet<string> {
  const end = rows[to];
  if (!end) return chosen;
  const adds = !chosen.has(end.id);
  const next = new Set(chosen);
  for (const { id } of rows.slice(Math.min(from, to), Math.max(from, to) + 1))
    if (adds) next.add(id);
    else next.delete(id);
  return next;
}
