import type { LiveMap } from '@instroom/domain/stats/candidate-counters.ts';
import { useTranslation } from 'react-i18next';
import { formatShare } from '../../ui/format.ts';
import classes from './dashboard.module.css';
import { FigureLink } from './figure-link.tsx';
import type { Row } from './figures.ts';

type Column<R extends Row> = { header: string; map: LiveMap; number: (row: R) => number };

type Props<R extends Row> = {
  caption: string;
  rowHeader: string;
  rows: readonly R[];
  columns: readonly Column<R>[];
  /** Where the first column's parts add up to a whole: the whole. */
  whole?: number;
};

/** The numbers of a chart as a table. */
export function FigureTable<R extends Row>({ caption, rowHeader, rows, columns, whole }: Props<R>) {
  const { t } = useTranslation('dashboard');
  const [first] = columns;
  return (
    <table className={classes.table} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">{rowHeader}</th>
          {columns.map(({ header }) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
          {whole !== undefined && <th scope="col">{t('share')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code}>
            <th scope="row">{row.label}</th>
            {columns.map(({ header, map, number }) => (
              <td key={header}>
                <FigureLink map={map} code={row.code} label={row.label} number={number(row)} />
              </td>
            ))}
            {whole !== undefined && first && <td>{formatShare(first.number(row), whole)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
