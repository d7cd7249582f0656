import { useTranslation } from 'react-i18next';
import type { NetworkRow } from '../../../shared/network/rows.ts';
import { SectorCodes } from '../../../shared/sector-codes.tsx';
import listClasses from '../../../ui/list.module.css';
import { useRowWindow } from '../../../ui/row-window.ts';
import { OrganizationLink } from '../organization-link.tsx';
import { StandingBadge } from '../standing-badge.tsx';
import type { NetworkList } from '../use-network-list.ts';
import { useRowWords } from './row-words.ts';

const cardHeight = 88;

/** The list where a table does not fit. */
export function OrganizationCards({
  list,
  rows,
}: {
  list: NetworkList;
  rows: readonly NetworkRow[];
}) {
  const { t } = useTranslation('network');
  const words = useRowWords();
  const { start, indexes, above, below } = useRowWindow(rows.length, cardHeight);
  return (
    <div ref={start}>
      <ul
        className={listClasses.cards}
        aria-label={t('list.caption')}
        style={{ paddingTop: above, paddingBottom: below }}
      >
        {indexes.map((index) => {
          const row = rows[index];
          if (!row) return null;
          const { contactCount = 0, tags = [] } = row.mark;
          const rest = [
            row.boardName,
            ...tags,
            contactCount > 0 && t('list.contacts', { count: contactCount }),
          ];
          return (
            <li
              key={row.orgId}
              className={listClasses.card}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
            >
              <span className={listClasses.cardTop}>
                <OrganizationLink
                  orgId={row.orgId}
                  search={list.search}
                  className={listClasses.link}
                  row
                >
                  {row.name}
                </OrganizationLink>
                <StandingBadge standing={row.standing} />
              </span>
              <span className={listClasses.cardLine}>
                {words.kind(row)} <SectorCodes codes={row.sectors ?? []} />
                {row.cities.length > 0 && ` · ${words.place(row)}`}
              </span>
              <span className={listClasses.cardLine}>{rest.filter(Boolean).join(' · ')}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
