import { fullName } from '@instroom/domain/candidate/name.ts';
import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RosterRow } from '../../data/roster.ts';
import { PhaseBadge } from '../../shared/phase-badge.tsx';
import { SectorCodes } from '../../shared/sector-codes.tsx';
import { formatDay } from '../../ui/format.ts';
import listClasses from '../../ui/list.module.css';
import { RowGap } from '../../ui/row-gap.tsx';
import { useRowWindow } from '../../ui/row-window.ts';
import classes from './candidate-list.module.css';
import { DossierLink } from './dossier-link.tsx';
import { type OwnColumn, useOwnColumns } from './own-columns.ts';
import { useSortedTable } from './sorted-table.ts';

const rowHeight = 36;

const headers = {
  naam: 'list.columns.name',
  fase: 'list.columns.phase',
  vakken: 'list.columns.subjects',
  sectoren: 'list.columns.sectors',
  aangemeld: 'list.columns.created',
  sinds: 'list.columns.since',
} as const;

export function CandidateTable({ candidates }: { candidates: RosterRow[] }) {
  const { t } = useTranslation('candidates');
  const table = useSortedTable(candidates);
  const { rows } = table.getRowModel();
  const { start, indexes, above, below } = useRowWindow(rows.length, rowHeight);
  const own = useOwnColumns();

  return (
    <div ref={start}>
      <table
        className={[listClasses.table, classes.columns].join(' ')}
        data-own={own.length > 0 || undefined}
        aria-label={t('list.caption')}
        aria-rowcount={rows.length + 1}
      >
        <thead>
          <tr aria-rowindex={1}>
            <SortHeader table={table} id="naam" />
            <SortHeader table={table} id="fase" />
            <th scope="col">{t(headers.vakken)}</th>
            <th scope="col">{t(headers.sectoren)}</th>
            <SortHeader table={table} id="aangemeld" />
            <SortHeader table={table} id="sinds" />
            {own.map(({ key, label }) => (
              <th key={key} scope="col" title={label}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <RowGap height={above} />
          {indexes.map((index) => {
            const row = rows[index];
            return (
              row && (
                <CandidateTableRow key={row.id} candidate={row.original} index={index} own={own} />
              )
            );
          })}
          <RowGap height={below} />
        </tbody>
      </table>
    </div>
  );
}

type HeaderProps = {
  table: ReturnType<typeof useSortedTable>;
  id: 'naam' | 'fase' | 'aangemeld' | 'sinds';
};

function SortHeader({ table, id }: HeaderProps) {
  const { t } = useTranslation('candidates');
  const [sorting] = table.state.sorting;
  const direction = sorting?.id === id && (sorting.desc ? 'descending' : 'ascending');
  const Arrow = direction === 'descending' ? IconArrowDown : IconArrowUp;
  return (
    <th scope="col" aria-sort={direction || 'none'}>
      <button
        type="button"
        className={listClasses.sort}
        onClick={() => table.setSorting([{ id, desc: direction === 'ascending' }])}
      >
        {t(headers[id])}
        {direction && <Arrow size={14} stroke={2} aria-hidden />}
      </button>
    </th>
  );
}

type RowProps = { candidate: RosterRow; index: number; own: OwnColumn[] };

function CandidateTableRow({ candidate, index, own }: RowProps) {
  const names = candidate.subjects.map((code) => labelOf(subjects, code)).join(', ');
  return (
    <tr className={listClasses.row} aria-rowindex={index + 2}>
      <th scope="row">
        <DossierLink candidateId={candidate.id}>{fullName(candidate)}</DossierLink>
      </th>
      <td>
        <PhaseBadge phase={candidate.phase} />
      </td>
      <td title={names}>{names}</td>
      <td>
        <SectorCodes codes={candidate.sectors} />
      </td>
      <td>{formatDay(candidate.createdAt)}</td>
      <td>{formatDay(candidate.phaseSince)}</td>
      {own.map(({ key, textOf }) => {
        const text = textOf(candidate);
        return (
          <td key={key} title={text}>
            {text}
          </td>
        );
      })}
    </tr>
  );
}
