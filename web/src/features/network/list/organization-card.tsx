import type { NetworkSearch } from '../../../shared/network/filter.ts';
import type { NetworkRow } from '../../../shared/network/rows.ts';
import { SectorCodes } from '../../../shared/sector-codes.tsx';
import listClasses from '../../../ui/list.module.css';
import { OrganizationLink } from '../organization-link.tsx';
import { StandingBadge } from '../standing-badge.tsx';
import { useRowWords } from './row-words.ts';

type Props = { row: NetworkRow; search?: NetworkSearch; rest?: string };

/** Name, kind and place of an organization; `rest`: what else is to be said of it. */
export function OrganizationCard({ row, search, rest }: Props) {
  const words = useRowWords();
  return (
    <>
      <span className={listClasses.cardTop}>
        <OrganizationLink
          orgId={row.orgId}
          {...(search && { search })}
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
      {rest !== undefined && <span className={listClasses.cardLine}>{rest}</span>}
    </>
  );
}
