// Whom the list shows: everybody sorted, and of them who passes the filter and is found by what is typed. Sorted first, so
// that a letter more sorts nothing anew.
import { useEffect, useMemo } from 'react';
import type { RosterRow } from '../../../data/roster.ts';
import { ofBoard, passes } from '../../../shared/candidate-filter.ts';
import { useFilterContext } from '../../../shared/filter-context.ts';
import { prepareWords } from '../../../shared/roster/search-words.ts';
import { useRoster } from '../../../shared/roster/use-roster.ts';
import { useCandidateSearch } from '../use-candidate-search.ts';
import { useTypedSearch } from '../use-typed-search.ts';
import type { Column } from './columns.tsx';
import { sortedBy } from './sorted-by.ts';

export function useListed(columns: readonly Column[]) {
  const { search } = useCandidateSearch();
  const { typed, field } = useTypedSearch();
  const context = useFilterContext();
  const roster = useRoster();
  const rows = roster.data?.rows;
  useEffect(() => (rows ? prepareWords(rows) : undefined), [rows]);
  const column = columns.find(({ name }) => name === search.sorteer);
  const descending = search.aflopend === 'ja';
  const sorted = useMemo(
    () => rows && inOrder(rows, column, descending),
    [rows, column, descending],
  );
  const zoek = typed.trim() || undefined;
  const shown = useMemo(() => {
    const asked = search.weergave === 'bord' ? ofBoard(search) : search;
    return sorted?.filter(passes({ ...asked, zoek }, context));
  }, [sorted, search, zoek, context]);
  return { field, roster, shown };
}

/** The roster itself is in the order of names. */
function inOrder(rows: RosterRow[], column: Column | undefined, descending: boolean): RosterRow[] {
  if (column && column.name !== 'naam') return sortedBy(rows, column.keyOf, { descending });
  return descending ? rows.toReversed() : rows;
}
