import type { Told } from '@instroom/domain/report/hide-small.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { WideTable } from '../../ui/wide-table.tsx';
import { ToldNumber } from './told-number.tsx';
import classes from './told-table.module.css';

/** A number as far as it is told, or what stands where there is none. */
export type Cell = Told | { text: string };

export type ToldRow = {
  code: string;
  label: ReactNode;
  cells: readonly Cell[];
  /** Of rows below it. */
  isSum?: boolean;
};

type Props = {
  label: string;
  /** Above the names of the rows, then above each of their cells. */
  headers: readonly [string, ...string[]];
  rows: readonly ToldRow[];
  /** The cells of all rows together. */
  whole: ToldRow['cells'];
};

/** Numbers of a report by what they are about, and their whole. */
export function ToldTable({ label, headers, rows, whole }: Props) {
  const { t } = useTranslation('report');
  const [, ...columns] = headers;
  const all: readonly ToldRow[] = [
    ...rows,
    { code: 'whole', label: t('whole'), cells: whole, isSum: true },
  ];
  return (
    <WideTable label={label}>
      <thead>
        <tr>
          {headers.map((header) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {all.map(({ code, label: name, cells, isSum }) => (
          <tr key={code} className={isSum ? classes.total : undefined}>
            <th scope="row">{name}</th>
            {columns.map((column, index) => (
              <td key={column}>{shown(cells[index])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

function shown(cell: Cell | undefined): ReactNode {
  if (cell === undefined) return null;
  return typeof cell === 'object' ? cell.text : <ToldNumber number={cell} />;
}
