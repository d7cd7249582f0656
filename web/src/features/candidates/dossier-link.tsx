import { Link } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode } from 'react';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import type { CandidateSearch } from '../../shared/candidate-filter.ts';
import listClasses from '../../ui/list.module.css';
import { useCandidateSearch } from './use-candidate-search.ts';

declare module '@tanstack/react-router' {
  interface HistoryStateSchema {
    /** The list from which a dossier was opened, for the way back to it. */
    listSearch?: CandidateSearch;
  }
  interface HistoryState {
    listSearch?: CandidateSearch;
  }
}

type Props = { candidateId: string; children: ReactNode } & Pick<
  AnchorHTMLAttributes<HTMLAnchorElement>,
  'tabIndex' | 'aria-describedby'
>;

/** Opens a dossier; its whole row can be clicked. */
export function DossierLink({ candidateId, children, ...rest }: Props) {
  const { regionId } = useSession();
  const { search } = useCandidateSearch();
  return (
    <Link
      {...rest}
      to={paths.candidate}
      params={{ regionId, candidateId }}
      state={{ listSearch: search }}
      className={listClasses.link}
    >
      {children}
    </Link>
  );
}
