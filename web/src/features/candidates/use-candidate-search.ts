// The state of the list is wholly in the address: it can be shared, and going back always works.
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { paths } from '../../paths.ts';
import { type CandidateSearch, candidateSearchSchema } from '../../shared/candidate-filter.ts';

const route = getRouteApi(paths.candidates);

type Change = Partial<Record<keyof CandidateSearch, string | undefined>>;

export function useCandidateSearch() {
  const search = route.useSearch();
  const navigate = route.useNavigate();

  /** `replace` for what changes with each key, so that going back does not mean undoing letters. */
  const change = useCallback(
    (changed: Change, { replace: replaces = false } = {}) =>
      void navigate({
        search: (known) => candidateSearchSchema.parse(given({ ...known, ...changed })),
        replace: replaces,
      }),
    [navigate],
  );
  const clear = useCallback(
    () =>
      void navigate({
        search: ({ sorteer, aflopend, kolommen, weergave }) =>
          candidateSearchSchema.parse(given({ sorteer, aflopend, kolommen, weergave })),
      }),
    [navigate],
  );

  /** Another list altogether, such as a saved view. */
  const replace = (next: CandidateSearch) =>
    void navigate({ search: candidateSearchSchema.parse(given(next)) });

  return { search, change, clear, replace };
}

function given(search: Change): Change {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value));
}
