import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { memo } from 'react';
import listClasses from '../../../ui/list.module.css';
import { useCandidateSearch } from '../use-candidate-search.ts';
import type { Column } from './columns.tsx';

/** Sorts by its column, and the other way round where it does already. */
type Props = { column: Column; width: number };

export const SortHeader = memo(function SortHeader({ column: { name, label }, width }: Props) {
  const { search, change } = useCandidateSearch();
  const isSorted = (search.sorteer ?? 'naam') === name;
  const isDescending = search.aflopend === 'ja';
  const Arrow = isDescending ? IconArrowDown : IconArrowUp;
  const direction = isDescending ? 'descending' : 'ascending';
  const sort = () =>
    change({
      sorteer: name === 'naam' ? undefined : name,
      aflopend: isSorted && !isDescending ? 'ja' : undefined,
    });
  return (
    <th scope="col" aria-sort={isSorted ? direction : 'none'} style={{ width }} title={label}>
      <button type="button" className={listClasses.sort} onClick={sort}>
        {label}
        {isSorted && <Arrow size={14} stroke={2} aria-hidden />}
      </button>
    </th>
  );
});
