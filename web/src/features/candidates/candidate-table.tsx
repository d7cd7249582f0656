import { fullName } from '@instroom/domain/candidate/name.ts';
import { type ChangeEvent, memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterRow } from '../../data/roster.ts';
import { formatNumber } from '../../ui/format.ts';
import listClasses from '../../ui/list.module.css';
import { RowGap } from '../../ui/row-gap.tsx';
import { useRowWindow } from '../../ui/row-window.ts';
import type { Column } from './list/columns.tsx';
import classes from './list/list.module.css';
import { SortHeader } from './list/sort-header.tsx';
import { widthsOf } from './list/use-columns.tsx';
import { useRowKeys } from './list/use-row-keys.ts';
import type { Selection } from './list/use-selection.ts';

const rowHeight = 36;
/** Of the column with the boxes. */
export const boxWidth = 40;

type Props = {
  candidates: RosterRow[];
  columns: Column[];
  /** How wide it may be. */
  room: number;
  /** Nothing for who may change nothing. */
  selection: Selection | undefined;
};

export function CandidateTable({ candidates, columns, room, selection }: Props) {
  const { t } = useTranslation('candidates');
  const { start, indexes, above, below } = useRowWindow(candidates.length, rowHeight);
  const widths = useMemo(
    () => widthsOf(columns, selection ? room - boxWidth : room),
    [columns, room, selection],
  );
  const { current, handlers } = useRowKeys(selection?.toggle);
  const [first = 0] = indexes;
  const reached = indexes.includes(current) ? current : first;

  return (
    <div ref={start}>
      <table
        className={[listClasses.table, classes.table].join(' ')}
        aria-label={t('list.caption')}
        aria-rowcount={candidates.length + 1}
      >
        <thead>
          <tr aria-rowindex={1}>
            {selection && <AllBox selection={selection} count={candidates.length} />}
            {columns.map((column, index) => (
              <SortHeader key={column.name} column={column} width={widths[index] ?? column.width} />
            ))}
          </tr>
        </thead>
        <tbody {...handlers}>
          <RowGap height={above} />
          {indexes.map((index) => {
            const row = candidates[index];
            return (
              row && (
                <TableRow
                  key={row.id}
                  candidate={row}
                  index={index}
                  columns={columns}
                  tabIndex={index === reached ? 0 : -1}
                  isSelected={selection?.chosen.has(row.id) ?? false}
                  onToggle={selection?.toggle}
                />
              )
            );
          })}
          <RowGap height={below} />
        </tbody>
      </table>
    </div>
  );
}

function AllBox({ selection, count }: { selection: Selection; count: number }) {
  const { t } = useTranslation('candidateList');
  const { selected, clear, selectAll } = selection;
  const all = selected.length === count;
  return (
    <th scope="col" className={classes.boxCell} style={{ width: boxWidth }}>
      <input
        type="checkbox"
        className={classes.box}
        aria-label={t('select.all', { count, number: formatNumber(count) })}
        checked={all}
        ref={(box) => {
          if (box) box.indeterminate = selected.length > 0 && !all;
        }}
        onChange={all ? clear : selectAll}
      />
    </th>
  );
}

type RowProps = {
  candidate: RosterRow;
  index: number;
  columns: Column[];
  tabIndex: number;
  isSelected: boolean;
  onToggle: Selection['toggle'] | undefined;
};

const TableRow = memo(function TableRow(props: RowProps) {
  const { candidate, index, columns, tabIndex, isSelected, onToggle } = props;
  return (
    <tr
      className={listClasses.row}
      aria-rowindex={index + 2}
      data-index={index}
      data-selected={isSelected || undefined}
    >
      {onToggle && <RowBox {...props} onToggle={onToggle} />}
      {columns.map(({ name, cell }) =>
        name === 'naam' ? (
          <th key={name} scope="row">
            {cell(candidate, { tabIndex })}
          </th>
        ) : (
          <td key={name}>{cell(candidate)}</td>
        ),
      )}
    </tr>
  );
});

type BoxProps = Omit<RowProps, 'onToggle'> & { onToggle: Selection['toggle'] };

function RowBox({ candidate, index, tabIndex, isSelected, onToggle }: BoxProps) {
  const { t } = useTranslation('candidateList');
  const toggle = ({ nativeEvent }: ChangeEvent) =>
    onToggle(index, { range: nativeEvent instanceof MouseEvent && nativeEvent.shiftKey });
  return (
    <td className={classes.boxCell}>
      <input
        type="checkbox"
        className={classes.box}
        aria-label={t('select.one', { name: fullName(candidate) })}
        tabIndex={tabIndex}
        checked={isSelected}
        onChange={toggle}
      />
    </td>
  );
}
