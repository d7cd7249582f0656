import type { Told } from '@instroom/domain/report/hide-small.ts';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { formatShare } from '../../ui/format.ts';
import classes from './dashboard.module.css';
import { type Column, Figure } from './figure-column.tsx';
import type { Row } from './figures.ts';

type Props<R extends Row> = {
  caption: string;
  rowHeader: string;
  rows: readonly R[];
  columns: readonly Column<R>[];
  /** Where the first column's parts add up to a whole: the whole. */
  whole?: number | undefined;
};

/** The numbers of a chart as a table. */
export function FigureTable<R extends Row>({ caption, rowHeader, rows, columns, whole }: Props<R>) {
  const { t } = useTranslation('dashboard');
  return (
    <table className={classes.table} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">{rowHeader}</th>
          {columns.map(({ header, whole: part }, index) => (
            <Fragment key={header}>
              <th scope="col">{header}</th>
              {index === 0 && whole !== undefined && <th scope="col">{t('share')}</th>}
              {part && <th scope="col">{part.header}</th>}
            </Fragment>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code}>
            <th scope="row">{row.label}</th>
            {columns.map((column, index) => (
              <Fragment key={column.header}>
                <td>
                  <Figure row={row} column={column} label={row.label} />
                </td>
                {index === 0 && whole !== undefined && (
                  <td>{shareOf(column.number(row) ?? 0, whole)}</td>
                )}
                {column.whole && <td>{shareOf(column.number(row), column.whole.number)}</td>}
              </Fragment>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function shareOf(part: Told | undefined, whole: number) {
  return typeof part === 'number' && formatShare(part, whole);
}
