// The columns of the list and how they sort; table and cards draw the same sorted rows.
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { phases } from '@instroom/domain/codes/phase.ts';
import {
  createColumnHelper,
  createSortedRowModel,
  type Row,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Identified } from '../../data/read.ts';
import type { RosterRow } from '../../data/roster.ts';
import { bySortName } from '../../data/sort-name.ts';
import { columnNames } from '../../shared/candidate-columns.ts';
import { useCandidateSearch } from './use-candidate-search.ts';

/** A whole dossier. */
export type ListedCandidate = Identified<Candidate>;

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
export type CandidateRow = Row<typeof features, RosterRow>;

const phaseOrder = new Map<string, number>(phases.map(({ code }, index) => [code, index]));
const column = createColumnHelper<typeof features, RosterRow>();

function byNumber(number: (candidate: RosterRow) => number) {
  return (one: CandidateRow, other: CandidateRow) => number(one.original) - number(other.original);
}

const byName = (one: CandidateRow, other: CandidateRow) => bySortName(one.original, other.original);

const columns = column.columns([
  column.accessor('sortName', { id: 'naam', sortFn: byName }),
  column.accessor('phase', {
    id: 'fase',
    sortFn: byNumber(({ phase }) => phaseOrder.get(phase) ?? 0),
  }),
  column.accessor('subjects', { id: 'vakken', enableSorting: false }),
  column.accessor('sectors', { id: 'sectoren', enableSorting: false }),
  column.accessor('createdAt', {
    id: 'aangemeld',
    sortFn: byNumber(({ createdAt }) => createdAt.getTime()),
  }),
  column.accessor('phaseSince', {
    id: 'sinds',
    sortFn: byNumber(({ phaseSince }) => phaseSince.getTime()),
  }),
]);

export function useSortedTable(candidates: RosterRow[]) {
  const { search, change } = useCandidateSearch();
  const id = search.sorteer ?? 'naam';
  const desc = search.aflopend === 'ja';
  const sorting = useMemo<SortingState>(() => [{ id, desc }], [id, desc]);

  return useTable({
    features,
    columns,
    data: candidates,
    getRowId: ({ id: candidateId }) => candidateId,
    state: { sorting },
    onSortingChange: (update) => {
      const [next] = typeof update === 'function' ? update(sorting) : update;
      const order = columnNames.find((known) => known === next?.id);
      change({
        sorteer: order === 'naam' ? undefined : order,
        aflopend: next?.desc ? 'ja' : undefined,
      });
    },
    enableSortingRemoval: false,
    sortDescFirst: false,
  });
}
