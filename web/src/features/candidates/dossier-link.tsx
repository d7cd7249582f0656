import { useRouter } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { useSession } from '../../data/session.ts';
import { addressOf, paths } from '../../paths.ts';
import { type CandidateSearch, candidateSearchSchema } from '../../shared/candidate-filter.ts';
import listClasses from '../../ui/list.module.css';
import { isPlainClick } from '../../ui/plain-click.ts';

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

/**
 * Opens a dossier; its whole row can be clicked. Not the router's own link, which looks at the whole address for each:
 * of these there are dozens, drawn anew with each letter of a search.
 */
export function DossierLink({ candidateId, children, ...rest }: Props) {
  const { regionId } = useSession();
  const router = useRouter();
  const target = { to: paths.candidate, params: { regionId, candidateId } };
  const prepare = () => void router.preloadRoute(target);
  const open = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    const listSearch = candidateSearchSchema.parse(router.latestLocation.search);
    void router.navigate({ ...target, state: { listSearch } });
  };
  return (
    <a
      {...rest}
      href={addressOf(paths.candidate, target.params)}
      className={listClasses.link}
      onClick={open}
      onPointerEnter={prepare}
      onFocus={prepare}
    >
      {children}
    </a>
  );
}
