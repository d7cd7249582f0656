import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterRow } from '../../data/roster.ts';
import listClasses from '../../ui/list.module.css';
import { RowGap } from '../../ui/row-gap.tsx';
import { useRowWindow } from '../../ui/row-window.ts';
import type { Column } from './list/columns.tsx';
import classes from './list/list.module.css';
import { SortHeader } from './list/sort-header.tsx';
import { widthsOf } from './list/use-columns.tsx';

const rowHeight = 36;

type Props = { candidates: RosterRow[]; columns: Column[]; room: number };

export function CandidateTable({ candidates, columns, room }: Props) {
  const { t } = useTranslation('candidates');
  const { start, indexes, above, below } = useRowWindow(candidates.length, rowHeight);
  const widths = useMemo(() => widthsOf(columns, room), [columns, room]);

  return (
    <div ref={start}>
      <table
        className={[listClasses.table, classes.table].join(' ')}
        aria-label={t('list.caption')}
        aria-rowcount={candidates.length + 1}
      >
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column, index) => (
              <SortHeader key={column.name} column={column} width={widths[index] ?? column.width} />
            ))}
          </tr>
        </thead>
        <tbody>
          <RowGap height={above} />
          {indexes.map((index) => {
            const row = candidates[index];
            return row && <TableRow key={row.id} candidate={row} index={index} columns={columns} />;
          })}
          <RowGap height={below} />
        </tbody>
      </table>
    </div>
  );
}

type RowProps = { candidate: RosterRow; index: number; columns: Column[] };

const TableRow = memo(function TableRow({ candidate, index, columns }: RowProps) {
  return (
    <tr className={listClasses.row} aria-rowindex={index + 2}>
      {columns.map(({ name, cell }) =>
        name === 'naam' ? (
          <th key={name} scope="row">
            {cell(candidate)}
          </th>
        ) : (
          <td key={name}>{cell(candidate)}</td>
        ),
      )}
    </tr>
  );
});
