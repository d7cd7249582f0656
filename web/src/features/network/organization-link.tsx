import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import type { NetworkSearch } from '../../shared/network/filter.ts';
import classes from './network.module.css';

declare module '@tanstack/react-router' {
  interface HistoryStateSchema {
    /** The list from which an organization was opened, for the way back to it. */
    networkSearch?: NetworkSearch;
  }
  interface HistoryState {
    networkSearch?: NetworkSearch;
  }
}

type Props = {
  orgId: string;
  search?: NetworkSearch;
  className?: string | undefined;
  /** A row of a list that the arrow keys go along. */
  row?: boolean;
  children: ReactNode;
};

export function OrganizationLink({ orgId, search, className, row = false, children }: Props) {
  const { regionId } = useSession();
  return (
    <Link
      to={paths.organization}
      params={{ regionId, orgId }}
      state={search ? { networkSearch: search } : {}}
      className={className ?? classes.named}
      data-row={row || undefined}
    >
      {children}
    </Link>
  );
}
