import { VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkSearch, NetworkSort } from '../../../shared/network/filter.ts';
import type { NetworkRow } from '../../../shared/network/rows.ts';
import { SectorCodes } from '../../../shared/sector-codes.tsx';
import listClasses from '../../../ui/list.module.css';
import { RowGap } from '../../../ui/row-gap.tsx';
import { useRowWindow } from '../../../ui/row-window.ts';
import classes from '../network.module.css';
import { useOwners } from '../network-filter-options.ts';
import { OrganizationLink } from '../organization-link.tsx';
import { StandingBadge } from '../standing-badge.tsx';
import type { NetworkList } from '../use-network-list.ts';
import { type RowWords, useRowWords } from './row-words.ts';

const rowHeight = 36;

type Props = { list: NetworkList; rows: readonly NetworkRow[] };

export function OrganizationTable({ list, rows }: Props) {
  const { t } = useTranslation('network');
  const { start, indexes, above, below } = useRowWindow(rows.length, rowHeight);
  const { nameOf } = useOwners(list.network.data);
  const words = useRowWords();
  return (
    <div ref={start}>
      <table
        className={[listClasses.table, classes.columns].join(' ')}
        aria-label={t('list.caption')}
        aria-rowcount={rows.length + 1}
      >
        <thead>
          <tr aria-rowindex={1}>
            <SortHeader list={list} sort="naam" />
            <th scope="col">{t('list.columns.kind')}</th>
            <SortHeader list={list} sort="plaats" />
            <SortHeader list={list} sort="bestuur" />
            <th scope="col" className={classes.wide}>
              {t('list.columns.tags')}
            </th>
            <th scope="col" className={classes.wide}>
              {t('list.columns.owner')}
            </th>
            <SortHeader list={list} sort="contacten" />
          </tr>
        </thead>
        <tbody>
          <RowGap height={above} />
          {indexes.map((index) => {
            const row = rows[index];
            return (
              row && (
                <Row
                  key={row.orgId}
                  row={row}
                  index={index}
                  search={list.search}
                  words={words}
                  owner={nameOf(row.mark.ownerUid)}
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

function SortHeader({ list: { search, change }, sort }: { list: NetworkList; sort: NetworkSort }) {
  const { t } = useTranslation('network');
  // What is searched for comes by how well it fits, until an order is chosen.
  const isOwn = search.sorteer ? search.sorteer === sort : sort === 'naam' && !search.zoek;
  const isDescending = isOwn && search.aflopend === 'ja';
  const Arrow = isDescending ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      aria-sort={isOwn ? (isDescending ? 'descending' : 'ascending') : 'none'}
      className={sort === 'contacten' ? classes.number : undefined}
    >
      <button
        type="button"
        className={listClasses.sort}
        onClick={() =>
          change({ sorteer: sort, aflopend: isOwn && !isDescending ? 'ja' : undefined })
        }
      >
        {t(`list.columns.${sort}`)}
        {isOwn && <Arrow size={14} stroke={2} aria-hidden />}
      </button>
    </th>
  );
}

type RowProps = {
  row: NetworkRow;
  index: number;
  search: NetworkSearch;
  words: RowWords;
  owner: string;
};

const Row = memo(function OrganizationRow({ row, index, search, words, owner }: RowProps) {
  const { contactCount = 0 } = row.mark;
  return (
    <tr className={listClasses.row} aria-rowindex={index + 2}>
      <th scope="row" title={row.name}>
        <OrganizationLink orgId={row.orgId} search={search} className={listClasses.link} row>
          {row.name}
        </OrganizationLink>{' '}
        {row.standing && <StandingBadge standing={row.standing} />}
      </th>
      <td>
        {words.kind(row)} <SectorCodes codes={row.sectors ?? []} />
      </td>
      <Cell title={row.cities.join(', ')}>{words.place(row)}</Cell>
      <Cell title={row.boardName}>{row.boardName}</Cell>
      <Cell title={words.tags(row)} wide>
        {words.tags(row)}
      </Cell>
      <Cell title={owner} wide>
        {owner}
      </Cell>
      <td className={classes.number}>
        {contactCount > 0 && (
          <>
            <span aria-hidden>{contactCount}</span>
            <VisuallyHidden>{words.contacts(contactCount)}</VisuallyHidden>
          </>
        )}
      </td>
    </tr>
  );
});

type CellProps = { title: string | undefined; wide?: boolean; children: ReactNode };

/** What is cut off stands in the title. */
function Cell({ title, wide = false, children }: CellProps) {
  return (
    <td title={title || undefined} className={wide ? classes.wide : undefined}>
      {children}
    </td>
  );
}
